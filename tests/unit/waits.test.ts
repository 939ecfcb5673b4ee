import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { waits } from '../../.ci/waits.mjs';

const config: Linter.Config[] = [{ plugins: { tests: { rules: { waits } } }, rules: { 'tests/waits': 'error' } }];
/** A test with these lines in it, as the linter leaves it. */
const mended = (lines: string): string => {
  const { output, messages } = new Linter().verifyAndFix(`it('…', async () => {\n${lines}\n});`, config);
  expect(messages).toEqual([]);
  return output.split('\n').slice(1, -1).join('\n');
};

it.each([
  ['expect(await title.count()).toBe(1);', 'await expect.poll(() => title.count()).toBe(1);'],
  ['expect(new URL(page.url()).hash).toBe("#a");', 'await expect.poll(() => new URL(page.url()).hash).toBe("#a");'],
  ['expect((await names()).length).toBe(2);', 'await expect.poll(async () => (await names()).length).toBe(2);'],
  ['expect(await box(), "box").not.toBe(1);', 'await expect.poll(() => box(), { message: "box" }).not.toBe(1);'],
])('after an action a test waits: %s', (once, wait) => {
  for (const act of ['await page.goto("/");', 'await button.click();', 'await start();'])
    expect(mended(`${act}\n${once}`)).toBe(`${act}\n${wait}`);
});

it('so it does for where a page is, when a function of its own says that', () => {
  const lines = (read: string) => `const path = (page) => new URL(page.url()).pathname;\nawait link.click();\n${read}`;
  expect(mended(lines('expect(path(page)).toBe("/");'))).toBe(lines('await expect.poll(() => path(page)).toBe("/");'));
});

it('so it does in a round of a loop that follows another', () => {
  const loop = (read: string) => `for (const key of keys) {\n${read}\nawait page.keyboard.press(key);\n}`;
  expect(mended(loop('expect(await step()).toBe(key);'))).toBe(loop('await expect.poll(() => step()).toBe(key);'));
});

it.each([
  'const page = await site.visit("/");\nexpect(await title.count()).toBe(1);',
  'await title.waitFor();\nexpect(await title.count()).toBe(1);',
  'await page.route("**", stop);\nexpect(await title.count()).toBe(1);',
  'await button.click();\nexpect(await axeViolations(page)).toEqual([]);',
  'await button.click();\nconst [file] = await taken();\nexpect(file).toBe("a");',
  'const go = async () => {\nawait button.click();\n};\nexpect(await title.count()).toBe(1);',
  'expect(await title.count()).toBe(1);\nawait button.click();',
])('who only looks reads once:\n%s', (lines) => {
  expect(mended(lines)).toBe(lines);
});
