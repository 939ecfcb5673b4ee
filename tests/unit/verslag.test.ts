import { create } from '../../src/components/gesprek/domain/state/create';
import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { apply } from '../../src/components/gesprek/domain/state/actions';
import { DEFAULT_RECIPE, type Gesprek } from '../../src/components/gesprek/domain/state/model';
import { isRightToLeft } from '../../src/components/gesprek/domain/direction';
import { toHtml } from '../../src/components/gesprek/domain/report/html';
import { toPlainText } from '../../src/components/gesprek/domain/report/plain';
import { pinsOf, reportBlocks } from '../../src/components/gesprek/domain/report/blocks';
import { toWord } from '../../src/components/gesprek/domain/report/word';
import { toMarkdown } from '../../src/components/gesprek/domain/report/markdown';
import { flatten, fill } from '../../src/components/words/fill';
import { textInZip } from '../fixtures/zip';

const woorden = flatten(parse(readFileSync('src/content/teksten/nl.yaml', 'utf8')));
const t = (sleutel: string, invulling?: Parameters<typeof fill>[2]) => fill(woorden, sleutel, invulling);
const RAAR = '<script>alert(1)</script> =HYPERLINK("x") | *x* 👩🏽‍🏫 שלום 𠮷 {a}';
const BRON = {
  plekken: [{ nr: 8, naam: 'Portfolio', x: 20, y: 50, licht: [] }],
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
    expect(md).toContain('| bellen \\| mailen | \\<script>alert(1)\\</script> ');
    expect(md).toContain(
      '- \\<script>alert(1)\\</script> =HYPERLINK("x") | \\*x\\* 👩🏽‍🏫 שלום 𠮷 {a}\\\n  \\- twee ' +
        '(mee aan de slag, speld 1, bij 8: Portfolio)',
    );
    expect(md).toContain('- Zeichner, K. (2010). Rethinking.');
    expect(md.indexOf('mailen')).toBeLessThan(md.indexOf('### Wat nu?'));
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
    expect(plain).toContain('- ver weg (speld 2, op de plaat, rechtsboven)');
    expect(plain).toMatch(/Zonder vraag\n\n- wees \(mee aan de slag, speld 3, bij 8: Portfolio\)/);
    expect(plain).toContain('- oude afspraak, wij (bezig)');
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
    const buffer = await lees(await toWord(reportBlocks(gesprek(), BRON, t)));
    const { value: html, messages } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: ["p[style-name='Title'] => h1.titel:fresh"] },
    );
    expect(messages.filter((m) => m.type === 'error')).toEqual([]);
    expect(html).toContain('<h1 class="titel">Verslag van Team Noord: Plaat</h1>');
    expect(html).toMatch(/<h1>Afspraken<\/h1><table>/);
    expect(html).toContain('<h2>Wat nu?</h2><ul><li>');
    expect([...html.matchAll(/<tr>/g)]).toHaveLength(2);
    expect(html).not.toContain('<script');
    const { value: tekst } = await mammoth.extractRawText({ buffer });
    for (const stuk of [
      RAAR,
      '- twee',
      '(mee aan de slag, speld 1, bij 8: Portfolio)',
      'bellen | mailen',
      'oude afspraak, wij',
      'Zeichner, K. (2010). Rethinking.',
      'Onze tekening.',
    ])
      expect(tekst).toContain(stuk);
    expect(tekst.indexOf('bellen')).toBeLessThan(tekst.indexOf('Wat nu?'));
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
    const xml = textInZip(await lees(await toWord(reportBlocks(g, BRON, t))), 'word/document.xml');
    const paragraph = /<w:p>(?:(?!<w:p>).)*مرحبا 2026/s.exec(xml)![0];
    expect(paragraph).toMatch(/<w:bidi\/>.*<w:rtl\/>/s);
    expect(isRightToLeft('2026 مرحبا') && !isRightToLeft('hallo مرحبا') && !isRightToLeft('2026')).toBe(true);
  });

  it('carries the picture of the plate', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const { value } = await mammoth.convertToHtml({
      buffer: await lees(await toWord(reportBlocks(gesprek(), BRON, t), new Uint8Array(png))),
    });
    expect(value).toContain(`data:image/png;base64,${png.toString('base64')}`);
    expect(value).toContain('alt="Plaat 2: Plaat"');
  });
});
