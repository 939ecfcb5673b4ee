/** The letters of a drawing: family and weight. */
const LETTERS = [
  ['Baloo 2', '700'],
  ['Baloo 2', '800'],
  ['Atkinson Hyperlegible', '400'],
  ['Atkinson Hyperlegible', '700'],
] as const;

/** Every rule of a sheet, also those in its layers; none of a sheet that a browser does not let us read. */
function rulesOf(sheet: CSSStyleSheet | CSSGroupingRule): CSSRule[] {
  try {
    return [...sheet.cssRules].flatMap((rule) => [
      rule,
      ...('cssRules' in rule ? rulesOf(rule as CSSGroupingRule) : []),
    ]);
  } catch {
    return [];
  }
}

/**
 * Where the page has a letter from: the build gives its files names that no script can know.
 * @returns its address; nothing when this page has no such letter
 */
function addressOf(family: string, weight: string): string | undefined {
  for (const sheet of document.styleSheets)
    for (const rule of rulesOf(sheet)) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const says = (name: string): string => rule.style.getPropertyValue(name).replace(/["']/g, '').trim();
      if (says('font-family') !== family || says('font-weight') !== weight || says('font-style') === 'italic') continue;
      const [, file] = /url\(([^)]+)\)/.exec(says('src')) ?? [];
      if (file) return new URL(file, sheet.href ?? document.baseURI).href;
    }
  return undefined;
}

/** A file of this site as an address that holds it. */
async function inside(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const blob = await answer.blob();
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done((reader.result as string).replace(/^data:[^;,]*/, 'data:font/woff2'));
    reader.onerror = () => failed(new Error(address));
    reader.readAsDataURL(blob);
  });
}

let rules: Promise<string> | undefined;
/** The letters as style rules that hold them; asked for once. Without a network that never came: a drawing without. */
export function letterRules(): Promise<string> {
  rules ??= Promise.all(
    LETTERS.map(async ([family, weight]) => {
      const address = addressOf(family, weight);
      if (!address) return '';
      const source = `url(${await inside(address)}) format("woff2")`;
      return `@font-face{font-family:"${family}";font-weight:${weight};src:${source}}`;
    }),
  ).then(
    (all) => all.join(''),
    () => {
      rules = undefined;
      return '';
    },
  );
  return rules;
}
