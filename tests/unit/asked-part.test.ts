import { afterEach, describe, expect, it, vi } from 'vitest';
import { __vitePreload as part } from '../../src/components/browser/asked-part';

afterEach(() => vi.unstubAllGlobals());

const answer = (type: string, status = 200) => new Response('export {}', { status, headers: { 'content-type': type } });
const script = () => answer('text/javascript');
const gone = () => {
  throw new TypeError('Failed to fetch');
};
/** Answers to what is asked, one after another; the last one stays. */
const line = (...answers: (() => Response)[]) => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve().then(answers.length > 1 ? answers.shift()! : answers[0]!);
  });
  return asked;
};

describe('a part of the program that is asked for later', () => {
  it.each([
    ['there is no line', gone],
    ['it is gone', () => answer('text/html', 404)],
    ['a network says something else in its place', () => answer('text/html')],
  ])('is not imported when %s, and comes when it is asked for again', async (_, first) => {
    line(first, script);
    const load = vi.fn(() => Promise.resolve('here'));
    const file = `_astro/${Math.random()}.js`;
    await expect(part(load, [file])).rejects.toThrow(/module did not load/);
    expect(load).not.toHaveBeenCalled();
    expect(await part(load, [file])).toBe('here');
  });

  it('is fetched with all that it needs, each once', async () => {
    const asked = line(script);
    const load = () => Promise.resolve('here');
    await Promise.all([part(load, ['_astro/a.js', '_astro/b.js']), part(load, ['_astro/b.js'])]);
    await part(load, ['_astro/a.js']);
    expect(asked).toEqual(['/_astro/a.js', '/_astro/b.js']);
  });

  it('is loaded at once where nothing has to be fetched', async () => {
    const asked = line(gone);
    expect(await part(() => Promise.resolve('here'), [])).toBe('here');
    expect(asked).toEqual([]);
  });
});
