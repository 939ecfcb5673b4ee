/** The part of `subset-font` that is used; the package has no types of its own. */
declare module 'subset-font' {
  /** @returns the font with only the characters of `tekens` */
  export default function subsetFont(
    bestand: Buffer,
    tekens: string,
    opties?: { targetFormat?: 'sfnt' | 'woff' | 'woff2'; noHinting?: boolean; keepFeatures?: readonly string[] },
  ): Promise<Buffer>;
}
