import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectNotices, differences, type Notice } from '../../src/components/build/notices/collect';
import { packageOf, SHIPPED } from '../../src/components/build/notices/shipped';
import { elements, pages, textOf } from '../fixtures/dist';

const shipped = JSON.parse(readFileSync(SHIPPED, 'utf8')) as string[];
const { notices, faults } = collectNotices(process.cwd(), shipped);

describe('the page of licences', () => {
  it('names everything of others that a browser gets, in the words of its holders', () => {
    expect(shipped).toContain('docx');
    expect(faults).toEqual([]);
    const page = pages().find(({ pad }) => pad === '/licenties/')!;
    const main = textOf(elements(page.boom).find((e) => e.tagName === 'main')!).replace(/\s+/g, ' ');
    const missing = notices.filter(
      ({ name, text }) => !main.includes(name) || !main.includes(text.replace(/\s+/g, ' ').trim().slice(0, 200)),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('is told what changed', () => {
    const one: Notice = { name: 'a', licence: 'MIT', text: 'x' };
    expect(differences([one], [{ ...one, text: 'y' }])).toEqual(['a says something else now']);
    expect(differences([one], [{ ...one, name: 'b' }])).toEqual([
      'a is no longer sent along',
      'b is sent along, and not named',
    ]);
  });

  it('knows the package of a module, also of one within another', () => {
    expect(packageOf('/x/node_modules/@a/b/c.js')).toBe('@a/b');
    expect(packageOf('/x/node_modules/a/node_modules/b/c.js')).toBe('b');
    expect(packageOf('/x/src/a.ts')).toBeUndefined();
  });
});
