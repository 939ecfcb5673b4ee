// What somebody waits for in the composer on a laptop whose processor is four times as slow, with a plate of 600 parts: one frame
// while a part is dragged, and a kept plate that is opened: until all of it is in sight, and until the list of its parts is
// whole too. Prints how much of the promise each takes.
import { median } from './numbers.mjs';

const PARTS = 600;
const SLOWER = 4;
const PROMISE = { frame: 1000 / 50, open: 1000 };
const MOVES = 90;
const TIMES = 3;
const late = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length * 0.95)];

/** A landscape with parts of the kit on it, strewn over the ground, as a file of a plate. */
async function plate(address) {
  const read = async (name) => (await fetch(`${address}/praatplaten/maken/${name}.json`)).json();
  const [{ scene, herkomst }, samples] = await Promise.all([read('landschap-weg'), read('onderdelen')]);
  const kit = samples.filter(({ plaat }) => !plaat).map(({ deel }) => deel);
  const there = scene.lagen.reduce((sum, { delen }) => sum + delen.length, 0);
  const delen = Array.from({ length: PARTS - there }, (_, i) => ({
    ...kit[i % kit.length],
    x: 40 + ((i * 61) % 1520),
    y: 420 + Math.floor((i / PARTS) * 560),
  }));
  const words = { titel: 'Zeshonderd', ondertitel: '', maker: '', kern: '', beschrijving: '' };
  const when = '2026-01-01T08:00:00.000Z';
  return JSON.stringify({
    soort: 'samen-opleiden/praatplaat',
    versie: 1,
    id: 'zeshonderd',
    ...words,
    herkomst,
    scene: { ...scene, lagen: [...scene.lagen.slice(0, -1), { naam: 'veel', delen }, scene.lagen.at(-1)] },
    foto: null,
    plekken: [],
    vragen: [],
    gemaakt: when,
    gewijzigd: when,
  });
}

/** Keeps the plate on the device, as somebody did who worked on it before. */
async function keep(page, text) {
  const buffer = globalThis.Buffer.from(text);
  await page.setInputFiles('[data-bestand]', { name: 'a.json', mimeType: 'application/json', buffer });
  await page.locator('.laag').first().waitFor();
  await page.locator('[data-naam]').fill('Zeshonderd delen');
  await page.locator('[data-bewaarstand]', { hasText: /^Bewaard/ }).waitFor();
}

/** From the press on its name to the plate in sight and its list whole: in ms, and how many of those the page was at work. */
async function open(page, address, busy) {
  await page.goto('about:blank');
  await page.goto(`${address}/praatplaten/maken/`, { waitUntil: 'networkidle' });
  await page.locator('.verder__open').waitFor();
  const before = await busy();
  const took = await page.evaluate(async (parts) => {
    const { document, performance, requestAnimationFrame } = globalThis;
    const from = performance.now();
    document.querySelector('.verder__open').click();
    const frame = () => new Promise(requestAnimationFrame);
    const shown = async (what) => {
      do await frame();
      while (document.querySelectorAll(what).length < parts);
      await frame();
      return performance.now() - from;
    };
    return { seen: await shown('.doek__svg > [aria-hidden] > g'), whole: await shown('.laag') };
  }, PARTS);
  return { ...took, work: (await busy()) - before };
}

/** While a part goes round: times between frames in ms, and how long the page itself was at work for each move. */
async function drag(page, busy) {
  const box = await page.locator('.doek__svg').boundingBox();
  const at = (turn) => [
    box.x + box.width * (0.5 + 0.2 * Math.cos(turn)),
    box.y + box.height * (0.7 + 0.15 * Math.sin(turn)),
  ];
  await page.mouse.move(...at(0));
  await page.mouse.down();
  await page.mouse.move(...at(0.1));
  await page.evaluate(() => {
    const { performance, requestAnimationFrame } = globalThis;
    const kept = (globalThis.kept = { on: true, times: [], last: performance.now() });
    const tick = () => {
      const now = performance.now();
      kept.times.push(now - kept.last);
      kept.last = now;
      if (kept.on) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const before = await busy();
  for (let i = 1; i <= MOVES; i++) await page.mouse.move(...at(0.1 + i * 0.05));
  const work = ((await busy()) - before) / MOVES;
  const times = await page.evaluate(() => ((globalThis.kept.on = false), globalThis.kept.times.slice(2)));
  await page.mouse.up();
  return { times, work };
}

/** Opens and drags on a plate of 600 parts. */
export async function composer({ browser, address }) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(`${address}/praatplaten/maken/`);
  await keep(page, await plate(address));
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  // The time of its own thread: what other programs take of the machine is no part of it.
  await cdp.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await cdp.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const [opened, frames, moves] = [[], [], []];
  for (let i = 0; i < TIMES; i++) {
    opened.push(await open(page, address, busy));
    const { times, work } = await drag(page, busy);
    frames.push(...times);
    moves.push(work);
  }
  await context.close();
  const [seen, whole, work] = ['seen', 'whole', 'work'].map((what) => median(opened.map((one) => one[what])));
  const [frame, move] = [median(frames), median(moves)];
  const of = (what, promise) => `${Math.round(what)} ms (${(what / promise).toFixed(2)} of what is promised)`;
  console.log(
    `${PARTS} parts, a frame while dragging: ${of(frame, PROMISE.frame)}, one in twenty ${Math.round(late(frames))} ms; ` +
      `the page at work for a move: ${of(move, PROMISE.frame)}`,
  );
  console.log(
    `${PARTS} parts, in sight: ${of(seen, PROMISE.open)}; with the list of them: ${Math.round(whole)} ms, ` +
      `of which the page was at work ${Math.round(work)} ms`,
  );
}
