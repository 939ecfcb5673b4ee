/** Numbers of the one spot and the one question of the page as it was made: no plate has so many of either. */
export const MARK = { plek: 981, vraag: 991 } as const;

/** Words that stand where those of a plate come. */
export interface Marks {
  titel: string;
  kern: string;
  plek: string;
  vraag: string;
  /** Whose drawing it is. */
  tekening: string;
  /** Name of the screen of the question: "Vraag 991 van 1". */
  vraagVan: string;
  /** Alternative text of the picture. */
  alt: string;
}
