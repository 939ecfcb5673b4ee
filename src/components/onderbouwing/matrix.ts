import { scaleSqrt } from 'd3';

interface Regels {
  bronnen: readonly string[];
  regels: readonly { waarde: string }[];
}

/** Counts of table lines per value and source; a line with two sources counts under both. */
export interface Counts {
  /** Key: `waarde bron`, for instance `1-4 rug-2018`. */
  cellen: ReadonlyMap<string, number>;
  perWaarde: ReadonlyMap<string, number>;
  perBron: ReadonlyMap<string, number>;
  /** Lines in the table, each counted once. */
  totaal: number;
}

/** Counts the findings of the evidence table for the matrix of values and sources. */
export function countLines(bevindingen: readonly Regels[]): Counts {
  const cellen = new Map<string, number>();
  const perWaarde = new Map<string, number>();
  const perBron = new Map<string, number>();
  const bij = (map: Map<string, number>, sleutel: string) => map.set(sleutel, (map.get(sleutel) ?? 0) + 1);
  for (const { bronnen, regels } of bevindingen) {
    for (const { waarde } of regels) {
      bij(perWaarde, waarde);
      for (const bron of bronnen) {
        bij(cellen, `${waarde} ${bron}`);
        bij(perBron, bron);
      }
    }
  }
  return { cellen, perWaarde, perBron, totaal: bevindingen.reduce((som, b) => som + b.regels.length, 0) };
}

/** The smallest disc that still holds its number, and the largest that fits its cell. */
const SMALL = 13;
const LARGE = 22;

/**
 * How large the disc of a cell is, by the number in it: its area grows with the number.
 * @param most the highest number in a cell
 * @returns a radius for each number from 0 to `most`
 */
export function discSizes(most: number): number[] {
  const size = scaleSqrt([1, Math.max(2, most)], [SMALL, LARGE]);
  return Array.from({ length: most + 1 }, (_, n) => (n ? Math.round(size(n) * 10) / 10 : 0));
}
