// What a meeting asks of an old laptop: does the plate glide, is every letter there, and what do many notes cost?
const ROOM = '/praatplaten/leerrijke-verbindingen/gesprek/';
/** A laptop of ten years ago: a processor four times as slow. */
const RATE = 4;
/** One frame of a screen that shows sixty a second, in ms. */
const FRAME = 1000 / 60;
const NOTES = { typed: 60, few: 20, many: 200 };
const WORDS = ['Samen kijken naar een les', 'Meer tijd voor wie begeleidt', 'De student hoort bij het team'];
const noteOf = (nr) => `${nr} ${WORDS[nr % WORDS.length]}`;

/** Begins a conversation at a question, with the drawer open. */
async function begin(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(`${address}${ROOM}#vraag-1`, { waitUntil: 'networkidle' });
  await page.locator('[data-start] [data-plek="gedeeld"]').click();
  await page.locator('[data-hulp]').waitFor();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: RATE });
  return { context, page };
}

/** Keeps how long each frame takes, until it is asked to stop. */
const watchFrames = (page) =>
  page.evaluate(() => {
    const { requestAnimationFrame, performance } = globalThis;
    const frames = (globalThis.frames = []);
    let last = performance.now();
    const next = (now) => {
      frames.push(now - last);
      last = now;
      globalThis.watching = requestAnimationFrame(next);
    };
    globalThis.watching = requestAnimationFrame(next);
  });
const framesOf = (page) =>
  page.evaluate(() => {
    globalThis.cancelAnimationFrame(globalThis.watching);
    return globalThis.frames;
  });
function say(what, frames) {
  const sorted = frames.toSorted((a, b) => a - b);
  const late = frames.filter((f) => f > 1.5 * FRAME).length;
  console.log(
    `${what}: ${frames.length} frames, ${late} late (${((100 * late) / frames.length).toFixed(0)} %), ` +
      `95 % within ${sorted[Math.floor(sorted.length * 0.95)].toFixed(0)} ms, longest ${sorted.at(-1).toFixed(0)} ms`,
  );
}

/** The plate glides to a spot and back. */
async function glide(page) {
  const spot = page.locator('.stap[data-nu] [data-kijk]').first();
  await watchFrames(page);
  for (let i = 0; i < 6; i++) {
    await spot.click();
    await page.waitForTimeout(600);
  }
  say('gliding to a spot', await framesOf(page));
}

/** Types notes by the key while the plate glides from question to question, and looks whether every letter arrived. */
async function type(page) {
  const { keyboard } = page;
  await keyboard.press('n');
  await page.locator('[data-tekst]').focus();
  await watchFrames(page);
  const typed = [];
  for (let nr = 1; nr <= NOTES.typed; nr++) {
    await keyboard.press(nr % 2 ? 'PageDown' : 'PageUp');
    typed.push(noteOf(nr));
    await keyboard.type(noteOf(nr));
    await keyboard.press('Control+Enter');
  }
  say(`typing ${NOTES.typed} notes while the plate glides`, await framesOf(page));
  const there = [];
  for (const key of ['PageDown', 'PageUp']) {
    there.push(...(await page.locator('[data-notities] li > p:first-of-type').allTextContents()));
    await keyboard.press(key);
    await page.waitForTimeout(500);
  }
  const lost = typed.filter((note) => !there.includes(note));
  console.log(
    lost.length ? `${lost.length} notes are not as they were typed: ${lost[0]}` : 'every letter typed is there',
  );
}

/** Writes notes at once, up to a number. */
const write = (page, from, to) =>
  page.evaluate(
    (notes) => {
      const { document, Event } = globalThis;
      const field = document.querySelector('[data-tekst]');
      for (const note of notes) {
        field.value = note;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.form.requestSubmit();
      }
    },
    Array.from({ length: to - from }, (_, i) => noteOf(from + i + 1)),
  );

const { performance } = globalThis;

async function timeOf(deed) {
  const from = performance.now();
  await deed();
  return performance.now() - from;
}

/** From the button to the file, in ms. */
async function docx(page) {
  await page.locator('[data-mee] summary').click();
  return timeOf(() =>
    Promise.all([page.waitForEvent('download'), page.locator('[data-mee] [data-doe="docx"]').click()]),
  );
}

/** How long the report as a Word file takes with few notes and with many, and the wall with many. */
async function many(page) {
  await page.locator('[data-hulp]').waitFor();
  await page.keyboard.press('n');
  await write(page, 0, NOTES.few);
  const report = () => page.locator('[data-hulp] [data-doe="verslag"]').click();
  await report();
  await docx(page);
  const few = await docx(page);
  await page.goBack();
  await write(page, NOTES.few, NOTES.many);
  const wall = await timeOf(async () => {
    await page.locator('.lade__voet [data-doe="muur"]').click();
    await page
      .locator('[data-muur] .brief')
      .nth(NOTES.many - 1)
      .waitFor();
  });
  console.log(`the wall with ${NOTES.many} notes stands after ${Math.round(wall)} ms`);
  await watchFrames(page);
  const card = await page.locator('[data-muur] [data-pak]').first().boundingBox();
  await page.mouse.move(card.x + 20, card.y + 20);
  await page.mouse.down();
  await page.mouse.move(card.x + 700, card.y + 300, { steps: 30 });
  await page.mouse.up();
  say(`dragging one of ${NOTES.many} cards`, await framesOf(page));
  await page.keyboard.press('Escape');
  await report();
  const lots = await docx(page);
  console.log(
    `a Word file takes ${Math.round(few)} ms with ${NOTES.few} notes, ${Math.round(lots)} ms with ${NOTES.many} ` +
      `(${(lots / few).toFixed(1)} times as long)`,
  );
}

/** A meeting on a laptop that is four times as slow. */
export async function room({ browser, address }) {
  for (const part of [glide, type, many]) {
    const { context, page } = await begin(browser, address);
    await part(page);
    await context.close();
  }
}
