import type { Vindplaats } from '../keten/keten';

/** The parts of the site a term can occur in, in the order a reader meets them. */
const SECTIONS = ['praatplaten', 'themas', 'onderbouwing', 'tafelverslagen', 'verhalen', 'documenten'] as const;
export type Section = (typeof SECTIONS)[number];

/** Groups items by the part of the site they stand in; empty parts are left out. */
export function bySection(vindplaatsen: readonly Vindplaats[]): { deel: Section; vindplaatsen: Vindplaats[] }[] {
  return SECTIONS.map((deel) => ({
    deel,
    vindplaatsen: vindplaatsen.filter((v) => v.pagina.startsWith(`/${deel}/`)),
  })).filter((g) => g.vindplaatsen.length);
}

/** The index letter of a term: without accents, digits under `#`. */
export function indexLetter(term: string): string {
  const eerste =
    term
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')[0]
      ?.toUpperCase() ?? '#';
  return /[A-Z]/.test(eerste) ? eerste : '#';
}
