/**
 * The colours of the plates by role. School is warm, the institute cool, what they share yellow, learning together plum, growth green.
 * A colour never says something on its own: a label or number always says it too.
 */
export const PALET = {
  inkt: '#1F2A44',
  wit: '#FFFFFF',
  papier: '#FFF7E8',
  schaduw: '#1F2A44',
  donker: '#2A3350',
  metaal: '#B9C3CF',
  grijs: '#8C93A3',
  hout: '#A8683A',
  houtL: '#C98F55',
  karton: '#D9AE74',
  glas: '#CDEBF0',
  oog: '#1F2A44',
  mond: '#8E2F2A',
  blos: '#E8705A',
  school: '#D9572B',
  schoolD: '#A53A17',
  schoolL: '#F7B27E',
  opleiding: '#1C7FA3',
  opleidingD: '#0E4F6E',
  opleidingL: '#A6D8E3',
  broker: '#F7C23C',
  brokerD: '#B27C00',
  plum: '#8A3F6B',
  plumD: '#642A4E',
  plumL: '#E5B9CF',
  rood: '#BD3A29',
  roodD: '#9C2E20',
  steen: '#C4693F',
  steenL: '#E9E2D4',
  steenD: '#A79F92',
  groen: '#5E9B57',
  groenD: '#35703F',
  groenL: '#A5C86E',
  huid1: '#F8D5B5',
  huid2: '#E9B78C',
  huid3: '#C98B5E',
  huid4: '#95603D',
  huid5: '#63402C',
  haar1: '#2B1D18',
  haar2: '#5B3A22',
  haar3: '#A5642B',
  haar4: '#E0AC4B',
  haar5: '#C9C4BE',
  haar6: '#7B2E1C',
  broek1: '#2F3E63',
  broek2: '#5B4B42',
  broek3: '#3F6C63',
  water: '#63BBD0',
  waterD: '#3A93B3',
  waterL: '#A9DEE6',
  lucht: '#FDE9C9',
  lucht2: '#FBD3A6',
  zon: '#FFD666',
} as const;

/** A role of the palette. */
export type Kleurnaam = keyof typeof PALET;
/** A role of the palette, a colour as #RRGGBB, `verloop:naam` for a gradient of the scene, or `korrel` for grain alone. */
export type Kleur = Kleurnaam | `#${string}` | `verloop:${string}` | 'korrel';

/** The colour as SVG writes it. `verloop:` names stay: the pen knows the ids. */
export const kleurwaarde = (kleur: Kleur): string => (PALET as Record<string, string>)[kleur] ?? kleur;

/** Two colours mixed: `deel` of the second, 0 to 1. */
export function meng(een: `#${string}`, ander: `#${string}`, deel: number): `#${string}` {
  const [a, b] = [een, ander].map((kleur) => [1, 3, 5].map((i) => parseInt(kleur.slice(i, i + 2), 16))) as [
    number[],
    number[],
  ];
  return `#${a
    .map((v, i) =>
      Math.round(v + ((b[i] ?? v) - v) * deel)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
