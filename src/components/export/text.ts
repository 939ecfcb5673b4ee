/** Text without line ends and without signs that no file may hold. */
export const clean = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\s\u2028\u2029]+/g, ' ').replace(/[\u0000-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu, '');

/** The same, with nothing before or behind it. */
export const oneLine = (text: string): string => clean(text).trim();

/** Fields that have something in them, each on one line. */
export const known = (
  fields: readonly (readonly [name: string, value: string | undefined])[],
): (readonly [name: string, value: string])[] =>
  fields.flatMap(([name, value]) => {
    const text = value && oneLine(value);
    return text ? [[name, text] as const] : [];
  });

/** First and last page: of `10-20` or `10–20`. */
export const pagesOf = (page: string | undefined): string[] => page?.split(/[-–]/) ?? [];

/** A number in at least two figures. */
export const two = (n: number): string => String(n).padStart(2, '0');
