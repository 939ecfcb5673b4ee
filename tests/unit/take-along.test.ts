import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import type { TakeAlong } from '../../src/components/export/take-along-element';
import { download } from '../../src/components/browser/download';
import { exportWords } from '../../src/components/export/export-words';
import { toggleMenu } from '../../src/components/export/menu';

vi.mock('../../src/components/browser/download', () => ({ download: vi.fn() }));

const source = (id: string) => ({
  id,
  kort: id,
  jaar: 2018,
  soort: 'artikel',
  zekerheid: 'zeker',
  publicaties: [],
  gevonden: true,
  adres: '/',
});
const finding = (id: string) => ({
  id,
  titel: id,
  tekst: id,
  letOp: '',
  sector: '',
  waarden: [],
  plekken: [],
  documenten: [],
  bronnen: ['s'],
  adres: '/',
});
const ANSWER = {
  taal: parse(readFileSync('src/content/teksten/nl.yaml', 'utf8')) as unknown,
  woorden: exportWords(),
  bevindingen: ['a', 'b', 'c'].map(finding),
  bronnen: [source('s')],
};

let along: TakeAlong;
const panel = () => along.querySelector('.neemmee');

beforeEach(async () => {
  const { window, document, HTMLElement, Event, customElements, Node } = parseHTML(
    '<take-along data-ids="bevinding:a bevinding:b" data-name="eerst" data-records="/g.json"><button></button></take-along>',
  );
  // What this DOM leaves out.
  function addEventListener(this: EventTarget, ...heard: Parameters<EventTarget['addEventListener']>): void {
    const [type, listener, options] = heard;
    window.EventTarget.prototype.addEventListener.call(this, ...heard);
    const signal = typeof options === 'object' ? options.signal : undefined;
    signal?.addEventListener('abort', () => this.removeEventListener(type, listener));
  }
  Object.assign(HTMLElement.prototype, {
    addEventListener,
    scrollIntoView: () => undefined,
    getBoundingClientRect: () => ({ left: 0 }),
  });
  for (const [name, value] of Object.entries({ document, HTMLElement, Event, customElements, Node }))
    vi.stubGlobal(name, value);
  vi.stubGlobal('location', { href: 'https://site.nl/' });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(ANSWER))));
  vi.resetModules();
  await import('../../src/components/export/take-along-element');
  along = document.querySelector('take-along') as unknown as TakeAlong;
  await toggleMenu(along);
});
afterEach(() => void vi.unstubAllGlobals());

it('opens on what was chosen, and stays open when the same is chosen again', () => {
  expect(panel()!.textContent).toContain('Precies deze 2 bevindingen');
  along.ids = ['bevinding:a', 'bevinding:b'];
  along.name = 'eerst';
  expect(panel()).not.toBeNull();
});

it.each([
  ['something else goes along', () => (along.ids = ['bevinding:c'])],
  ['the same goes along in another order', () => (along.ids = ['bevinding:b', 'bevinding:a'])],
  ['it is called otherwise', () => (along.name = 'daarna')],
])('closes when %s', (_, choose) => {
  choose();
  expect(panel()).toBeNull();
  expect(along.button.getAttribute('aria-expanded')).toBe('false');
});

it('opens again on what is chosen then', async () => {
  along.ids = ['bevinding:a', 'bevinding:b', 'bevinding:c'];
  await toggleMenu(along);
  expect(panel()!.textContent).toContain('Precies deze 3 bevindingen');
});

it('names a file after what it holds, also when something else was chosen since', async () => {
  const csv = panel()!.querySelectorAll('button')[2]!;
  along.ids = ['bevinding:c'];
  along.name = 'daarna';
  csv.click();
  await vi.waitFor(() => expect(download).toHaveBeenCalled());
  const [name, content] = vi.mocked(download).mock.calls[0]!;
  const file = content as Blob;
  expect(name).toBe('eerst-puntkomma.csv');
  // A head and two findings.
  expect((await file.text()).trimEnd().split('\r\n')).toHaveLength(3);
});
