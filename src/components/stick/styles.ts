const FONT = /url\(\s*["']?([^"')]+\.woff2)["']?\s*\)/g;

/** A stylesheet with its letters inside: from a stick a browser may refuse to fetch them. */
export function withFonts(css: string, font: (address: string) => Uint8Array): string {
  return css.replace(
    FONT,
    (_, address: string) => `url(data:font/woff2;base64,${Buffer.from(font(address)).toString('base64')})`,
  );
}
