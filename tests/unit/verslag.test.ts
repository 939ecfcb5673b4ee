import { create } from '../../src/components/gesprek/domain/state/create';
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { apply } from '../../src/components/gesprek/domain/state/actions';
import { DEFAULT_RECIPE, type Gesprek } from '../../src/components/gesprek/domain/state/model';
import { check } from '../../src/components/gesprek/domain/state/valid';
import { isRightToLeft } from '../../src/components/words/direction';
import { toHtml } from '../../src/components/gesprek/domain/report/html';
import { toPlainText } from '../../src/components/gesprek/domain/report/plain';
import { reportBlocks } from '../../src/components/gesprek/domain/report/report';
import { pinsOf } from '../../src/components/gesprek/domain/report/said';
import { hasDays, toCalendar, withoutDay } from '../../src/components/gesprek/domain/report/calendar';
import { toWord } from '../../src/components/gesprek/domain/report/word';
import { toMarkdown } from '../../src/components/gesprek/domain/report/markdown';
import { flatten, fill } from '../../src/components/words/fill';
import { addGroup, moveCard } from '../../src/components/gesprek/domain/wall-moves';
import { textInZip } from '../fixtures/zip';

const woorden = flatten(parse(readFileSync('src/content/teksten/nl.yaml', 'utf8')));
const t = (sleutel: string, invulling?: Parameters<typeof fill>[2]) => fill(woorden, sleutel, invulling);
const RAAR = '<script>alert(1)</script> =HYPERLINK("x") | *x* 👩🏽‍🏫 שלום 𠮷 {a}';
const BRON = {
  plekken: [{ nr: 8, naam: 'Portfolio', x: 20, y: 50, licht: [] }],
  achter: [{ vragen: [1, 4], tekst: 'Studenten leren. Zeichner (2010).', pad: '/bevindingen/x/' }],
  bronnen: ['Zeichner, K. (2010). Rethinking.'],
  tekening: 'Onze tekening.',
};

function gesprek(): Gesprek {
  const vorige = {
    begonnen: '2025-11-05T13:00:00.000Z',
    afspraken: [{ wat: 'oude afspraak', wie: 'wij', wanneer: '' }],
  };
  let g = create({
    id: 'g',
    plaat: { id: 'p', nr: '2', titel: 'Plaat' },
    begonnen: '2026-01-05T13:00:00.000Z',
    opzet: DEFAULT_RECIPE,
    stappen: [{ id: 'vraag-1', deel: 'verdiepen', nr: 1, tekst: 'Wat nu?', plekken: [] }],
    vorige,
  });
  g = apply(g, {
    doe: 'noteer',
    id: 'n',
    stap: 'vraag-1',
    tekst: `${RAAR}\n- twee`,
    merk: 'slag',
    plek: { x: 21, y: 51 },
  });
  g = apply(g, { doe: 'spreek-af', id: 'a', wat: 'bellen | mailen', wie: RAAR, wanneer: 'mei' });
  return apply(g, { doe: 'vul', veld: 'naam', waarde: 'Team Noord', door: 'x' });
}
const lees = async (blob: Blob) => Buffer.from(await blob.arrayBuffer());

describe('the report as Markdown', () => {
  it('holds agreements, notes and sources, and nothing in them works as markup', () => {
    const md = toMarkdown(reportBlocks(gesprek(), BRON, t));
    expect(md).toContain('# Verslag van Team Noord: Plaat');
    expect(md).toContain('| ☐ bellen \\| mailen | \\<script>alert(1)\\</script> ');
    expect(md).toContain(
      '- \\<script>alert(1)\\</script> =HYPERLINK("x") | \\*x\\* 👩🏽‍🏫 שלום 𠮷 {a}\\\n  \\- twee ' +
        '(mee aan de slag, vlag 1, bij 8: Portfolio)',
    );
    expect(md).toContain('- Zeichner, K. (2010). Rethinking.');
    expect(md.indexOf('mailen')).toBeLessThan(md.indexOf('### 1. Wat nu?'));
    expect(md).toContain('- oude afspraak, wij');
  });
});

describe('what stands in every report', () => {
  it('also notes whose question is unknown, pins outside all spots, and what became of last time', () => {
    let g = gesprek();
    g = { ...g, notities: [...g.notities, { ...g.notities[0]!, id: 'w', stam: 'w', stap: 'ooit', tekst: 'wees' }] };
    g = apply(g, { doe: 'noteer', id: 'm', stap: 'vraag-1', tekst: 'ver weg', merk: null, plek: { x: 95, y: 4 } });
    g = apply(g, { doe: 'vink', nr: 0, stand: 'bezig', door: 'x' });
    const plain = toPlainText(reportBlocks(g, BRON, t));
    expect(plain).toContain('- ver weg (vlag 2, op de plaat, rechtsboven)');
    expect(plain).toMatch(/Zonder vraag\n\n- wees \(mee aan de slag, vlag 3, bij 8: Portfolio\)/);
    expect(plain).toContain('- oude afspraak, wij (bezig)');
    // Closed and without a question nobody could open it.
    const closed = { id: 'dicht', stap: 'ooit', tekst: 'nooit geopend', merk: null, van: 'tel' };
    const read = check({ ...g, versie: 3, briefjes: [closed, { ...closed, id: 'wacht', stap: 'vraag-1' }] });
    const g2 = read.goed ? read.gesprek : g;
    expect(toPlainText(reportBlocks(g2, BRON, t))).toContain('\n- nooit geopend\n');
    expect(g2.briefjes?.map((b) => b.id)).toEqual(['wacht']);
    expect(pinsOf(g).map(({ nr, plek }) => [nr, plek.x])).toEqual([
      [1, 21],
      [2, 95],
      [3, 21],
    ]);
  });

  it('as rich text has headings, lists and a table, and nothing in the words works as markup', () => {
    const html = toHtml(reportBlocks(gesprek(), BRON, t));
    for (const part of [
      '<h1 dir="auto">Verslag van Team Noord',
      '<th dir="auto">Wat</th>',
      '&lt;script&gt;',
      '<br>- twee',
    ])
      expect(html).toContain(part);
    expect(html).not.toMatch(/<script|<b>/);
  });
});

describe('the report as a document, read back by another reader', () => {
  it('says the same, with real headings, lists and a table', async () => {
    const buffer = await lees(await toWord(reportBlocks(gesprek(), BRON, t), t));
    const { value: html, messages } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: ["p[style-name='Title'] => h1.titel:fresh"] },
    );
    expect(messages.filter((m) => m.type === 'error')).toEqual([]);
    expect(html).toContain('<h1 class="titel">Verslag van Team Noord: Plaat</h1>');
    expect(html).toMatch(/<h1>Afspraken<\/h1><table>/);
    expect(html).toContain('<h2>1. Wat nu?</h2><ul><li>');
    expect([...html.matchAll(/<tr>/g)]).toHaveLength(2);
    expect(html).not.toContain('<script');
    const { value: tekst } = await mammoth.extractRawText({ buffer });
    for (const stuk of [
      RAAR,
      '- twee',
      '(mee aan de slag, vlag 1, bij 8: Portfolio)',
      'bellen | mailen',
      'oude afspraak, wij',
      'Zeichner, K. (2010). Rethinking.',
      'Onze tekening.',
    ])
      expect(tekst).toContain(stuk);
    expect(tekst.indexOf('bellen')).toBeLessThan(tekst.indexOf('Wat nu?'));
  });

  it('has the cells of a table that was pasted in a note apart', async () => {
    const g = gesprek();
    const notities = g.notities.map((n, i) => (i ? n : { ...n, tekst: 'Naam\tRol\nAns\tmentor' }));
    const file = await lees(await toWord(reportBlocks({ ...g, notities }, BRON, t), t));
    const xml = textInZip(file, 'word/document.xml');
    expect(xml).toMatch(/Naam<\/w:t><w:tab\/><w:t[^>]*>Rol<\/w:t>/);
    expect(xml).not.toContain('\t');
    const { value } = await mammoth.extractRawText({ buffer: file });
    expect(value).toContain('Naam\tRol');
    expect(value).toContain('Ans\tmentor');
  });

  it('runs from right to left where the words do, with the year at its end', async () => {
    const g = apply(gesprek(), {
      doe: 'noteer',
      id: 'a2',
      stap: 'vraag-1',
      tekst: 'مرحبا 2026',
      merk: null,
      plek: null,
    });
    const xml = textInZip(await lees(await toWord(reportBlocks(g, BRON, t), t)), 'word/document.xml');
    const paragraph = /<w:p>(?:(?!<w:p>).)*مرحبا 2026/s.exec(xml)![0];
    expect(paragraph).toMatch(/<w:bidi\/>.*<w:rtl\/>/s);
    expect(isRightToLeft('2026 مرحبا') && !isRightToLeft('hallo مرحبا') && !isRightToLeft('2026')).toBe(true);
  });

  it('sets every typed word from right to left apart, wherever it goes into the document', async () => {
    const word = 'مرحبا';
    let g: Gesprek = {
      ...gesprek(),
      stappen: [{ id: 'vraag-1', deel: 'verdiepen', nr: 1, tekst: `${word} vraag`, plekken: [word] }],
      vorige: { begonnen: '2025-11-05T13:00:00.000Z', afspraken: [{ wat: `${word} oud`, wie: word, wanneer: '' }] },
    };
    for (const veld of ['naam', 'plaats', 'wie', 'leider', 'notulist', 'zin:1'])
      g = apply(g, { doe: 'vul', veld, waarde: `${word} ${veld}`, door: 'x' });
    g = apply(g, { doe: 'spreek-af', id: 'b1', wat: `${word} besluit 2026`, wie: '', wanneer: '', besluit: true });
    g = apply(g, { doe: 'spreek-af', id: 'r1', wat: `Bel ${word} 2026 nog`, wie: word, wanneer: `${word} 2026` });
    g = apply(g, { doe: 'noteer', id: 'r2', stap: 'vraag-1', tekst: `eerst\n${word} twee`, merk: null, plek: null });
    g = apply(g, { doe: 'hang', velden: addGroup(g, 'vraag-1', 'k1', `${word} kop`), door: 'x' });
    g = apply(g, { doe: 'hang', velden: moveCard(g, 'vraag-1', 'r2', 'k1', 0), door: 'x' });
    const blocks = reportBlocks(g, { ...BRON, tekening: `Plaat van ${word}.` }, t, '', [`${word} foto`]);
    const xml = textInZip(await lees(await toWord(blocks, t)), 'word/document.xml');
    const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => ({
      turned: run.includes('<w:rtl/>'),
      text: [...run.matchAll(/<w:t[ >][^<]*/g)].map(([part]) => part.replace(/^.*?>/, '')).join(''),
    }));
    const arabic = runs.filter(({ text }) => /\p{Script=Arabic}/u.test(text));
    expect(arabic.length).toBeGreaterThan(15);
    expect(arabic.filter(({ turned, text }) => !turned || /[a-z\u2068\u2069]/i.test(text))).toEqual([]);
    expect(runs.filter(({ turned, text }) => turned && /[a-z]/i.test(text))).toEqual([]);
    // And every paragraph of which the typed words begin so runs that way.
    const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([p]) => p);
    const turned = paragraphs.filter((p) => p.includes('<w:bidi/>')).join('');
    for (const text of ['vraag', 'kop', 'plaats', 'leider', 'zin:1', 'besluit 2026', 'oud', 'foto'])
      expect(turned).toContain(`>${text}<`);
  });

  it('carries the picture of the plate', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const { value } = await mammoth.convertToHtml({
      buffer: await lees(
        await toWord(reportBlocks(gesprek(), BRON, t), t, {
          beeld: { data: new Uint8Array(png), type: 'png', width: 1000, height: 625 },
        }),
      ),
    });
    expect(value).toContain(`data:image/png;base64,${png.toString('base64')}`);
    expect(value).toContain('alt="Plaat 2: Plaat"');
  });
});

describe('what stands in a report once it is filled in', () => {
  const fill = (veld: string, waarde: string) => ({ doe: 'vul' as const, veld, waarde, door: 'x' });
  const full = () =>
    [
      fill('wie', `Ans, mentor\n${RAAR}`),
      fill('plaats', 'De aula'),
      fill('zin:1', 'We gaan bij elkaar kijken.'),
      // Who types a day may give the year in two figures.
      fill('volgende', '0027-02-01'),
      fill('volgende-tijd', '14:30'),
      { doe: 'duur' as const, minuten: 62, door: 'x' },
      { doe: 'spreek-af' as const, id: 'b', wat: RAAR, wie: '', wanneer: '', besluit: true },
      { doe: 'spreek-af' as const, id: 'd', wat: 'plannen', wie: 'Ans', wanneer: 'snel', dag: '2026-12-03' },
    ].reduce(apply, gesprek());

  it('says when with its weekday and how long, who, where, what they take along, decide and when they meet again', () => {
    const plain = toPlainText(reportBlocks(full(), BRON, t, 'https://x.nl'));
    for (const part of [
      'Wanneer: maandag 5 januari 2026, 62 minuten',
      'Waar: De aula',
      `Wie: Ans, mentor; ${RAAR}`,
      '- We gaan bij elkaar kijken.',
      `Wat we besluiten\n\n- ${RAAR}`,
      '- plannen, Ans, snel, donderdag 3 december 2026',
      'maandag 1 februari 2027, 14:30 uur',
      '1. Wat nu?',
      '- 1: Studenten leren. Zeichner (2010). https://x.nl/bevindingen/x/',
    ])
      expect(plain).toContain(part);
    expect(plain.indexOf('Wat we besluiten')).toBeLessThan(plain.indexOf('Wat er gezegd is'));
  });

  it('says which question was passed over, and only of the questions of the plate', () => {
    const g = gesprek();
    const more = { ...g.stappen[0]!, id: 'vraag-2', nr: 2, tekst: 'En dan?' };
    const plain = toPlainText(
      reportBlocks(
        { ...g, stappen: [...g.stappen, more, { ...more, id: 'doen-1', deel: 'doen', tekst: 'Wie?' }] },
        BRON,
        t,
      ),
    );
    expect(plain).toMatch(/2\. En dan\?\n\nOvergeslagen/);
    expect(plain).not.toContain('Wie?');
  });

  it('without a note still tells the questions that what lies behind them is numbered by', () => {
    const plain = toPlainText(reportBlocks({ ...gesprek(), notities: [] }, BRON, t));
    expect(plain).toMatch(/Er zijn geen notities gemaakt\.\n\n- 1: Wat nu\?\n\nWat er achter de vragen ligt/);
    // With nothing at all there is one sheet, that says so.
    const empty = toPlainText(reportBlocks({ ...gesprek(), notities: [], afspraken: [], velden: {} }, BRON, t));
    expect(empty).not.toContain('Wat nu?');
  });

  it('says where notes of phones are still closed, and does not call that passed over', () => {
    const g = gesprek();
    const more = { ...g.stappen[0]!, id: 'vraag-2', nr: 2, tekst: 'En dan?' };
    const briefje = { tekst: 'voor niemand', merk: null, van: 'telefoon-1' };
    const briefjes = [
      { ...briefje, id: 'dicht-1', stap: 'vraag-2' },
      { ...briefje, id: 'dicht-2', stap: 'vraag-2' },
      { ...briefje, id: 'dicht-3', stap: 'vraag-99' },
    ];
    const told = (closed: Gesprek) => toPlainText(reportBlocks(closed, BRON, t));
    const plain = told({ ...g, stappen: [...g.stappen, more], briefjes });
    expect(plain).toMatch(/2\. En dan\?\n\nEr liggen nog 2 briefjes, dicht\./);
    expect(plain).toContain('Er ligt nog 1 briefje, dicht.');
    expect(plain).not.toMatch(/En dan\?\n\nOvergeslagen|voor niemand/);
    // Also when nothing else was said.
    expect(told({ ...g, notities: [], stappen: [more], briefjes })).toContain('Er liggen nog 2 briefjes, dicht.');
  });

  it('keeps rows, and headings with what stands below them, on one page in Word, and numbers the pages', async () => {
    const file = await lees(await toWord(reportBlocks(full(), BRON, t), t));
    const xml = textInZip(file, 'word/document.xml');
    expect([...xml.matchAll(/<w:tr>|<w:tr /g)].length).toBe([...xml.matchAll(/<w:cantSplit\/>/g)].length);
    for (const [paragraph] of xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*"Heading[12]"(?:(?!<\/w:p>).)*/gs))
      expect(paragraph).toContain('<w:keepNext/>');
    expect(textInZip(file, 'word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s);
    // So does the heading of a group on the wall with its notes.
    let g = full();
    g = apply(g, { doe: 'hang', velden: addGroup(g, 'vraag-1', 'k1', 'Kijken bij elkaar'), door: 'x' });
    g = apply(g, { doe: 'hang', velden: moveCard(g, 'vraag-1', 'n', 'k1', 0), door: 'x' });
    const wall = textInZip(await lees(await toWord(reportBlocks(g, BRON, t), t)), 'word/document.xml');
    expect(/<w:p>(?:(?!<w:p>).)*Kijken bij elkaar/s.exec(wall)![0]).toContain('<w:keepNext/>');
  });

  it('goes into a calendar, read by another reader, with every word as it was typed', () => {
    const g = apply(full(), {
      ...{ doe: 'spreek-af', id: 'e', wat: `${'é'.repeat(90)}, a; b \\n\r\nEND:VEVENT`, wie: RAAR },
      ...{ wanneer: '', dag: '0028-02-29' },
    } as const);
    const ics = toCalendar(g, t, new Date('2026-01-05T14:05:06.789Z'));
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const events = new ICAL.Component(ICAL.parse(ics) as never)
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    expect(events.map((e) => [e.uid, e.summary, e.startDate.toString(), e.startDate.isDate])).toEqual([
      ['g-d@samen-opleiden', 'plannen', '2026-12-03', true],
      ['g-e@samen-opleiden', `${'é'.repeat(90)}, a; b \\n END:VEVENT`, '2028-02-29', true],
      ['g-volgende@samen-opleiden', `Verder praten over ‘${g.plaat.titel}’`, '2027-02-01T14:30:00', false],
    ]);
    expect(events[1]!.endDate.toString()).toBe('2028-03-01');
    expect(events[1]!.description).toContain(RAAR);
    expect(events[0]!.component.getFirstPropertyValue('dtstamp')!.toString()).toBe('2026-01-05T14:05:06Z');
    expect([hasDays(g), hasDays(gesprek())]).toEqual([true, false]);
    // What was agreed without a day is not in it, and that can be told.
    expect(withoutDay(g)).toBe(1);
  });
});
