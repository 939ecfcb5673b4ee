import { SCHEMAS, type Folder } from '../../content/_schemas/schemas.ts';
import { addressOf } from '../keten/address.ts';
import { identitiesOf } from '../keten/identities.ts';
import { retoldIn } from '../keten/items.ts';
import type { Keten } from '../keten/keten.ts';
import { FORM_KINDS, folderOf, type FormKind } from './domain/kinds.ts';
import { FIXED_PAGES } from '../page/fixed-pages.ts';
import type { Choice, Known } from './domain/known.ts';

/** By these a file must differ from others of its folder. */
const TELLING = ['thema', 'start', 'nr', 'document', 'halte', 'term', 'vormen', 'synoniemen', 'afkortingen'] as const;

/** Every file of the content, by its folder and its name. */
export const allFiles = (keten: Keten): { folder: Folder; id: string }[] =>
  (Object.keys(SCHEMAS) as Folder[]).flatMap((folder) =>
    // What is on no page of its own may not be in the chain.
    ((keten[folder] ?? []) as { id: string }[]).map(({ id }) => ({ folder, id })),
  );

/**
 * What a form has to know of the site as it is, concepts included.
 * @param addresses every page and file of it
 */
export function gatherKnown(keten: Keten, addresses: ReadonlySet<string>): Known {
  const files = (folder: Folder) => keten[folder] as { id: string; data: Record<string, unknown> }[];
  const list = (folder: Folder, name: (data: Record<string, unknown>) => unknown): Choice[] =>
    files(folder).map(({ id, data }) => ({ id, name: String(name(data)), address: addressOf({ folder, id }) }));
  const folders: Folder[] = [
    'documenten',
    'themas',
    'waarden',
    'bevindingen',
    'bronnen',
    'tafelverslagen',
    'verhalen',
    'begrippen',
    'tijdlijn',
    'praatplaten',
  ];
  const themes = list('themas', (d) => d.titel);
  const stories = list('verhalen', (d) => d.titel);
  const choices = {
    documenten: list('documenten', (d) => d.titel),
    praatplaten: list('praatplaten', (d) => d.titel),
    waarden: list('waarden', (d) => `${String(d.nr)} ${String(d.kort)}`),
    bevindingen: list('bevindingen', (d) => d.titel),
    bronnen: list('bronnen', (d) => d.kort),
    tafelverslagen: list('tafelverslagen', (d) => d.titel),
    begrippen: list('begrippen', (d) => d.term),
    tijdlijn: keten.tijdlijn.map(({ id, data }) => ({
      id,
      name: `${data.weergave}: ${data.titel}`,
      address: `/geschiedenis/#${id}`,
    })),
    fasen: keten.fasen.map(({ data }) => ({ id: String(data.nr), name: data.naam })),
    fragmenten: [...keten.vindplaatsen.values()].map(({ id, kop, adres }) => ({ id, name: kop, address: adres })),
    onderwerpen: keten.onderwerpen.map(({ id, data }) => ({ id, name: data.naam })),
  };
  return {
    choices: { ...choices, adressen: pages([...Object.values(choices).flat(), ...themes, ...stories]) },
    entries: folders.flatMap((folder) =>
      files(folder).map(({ id, data }) => ({
        folder,
        id,
        raw: {
          ...Object.fromEntries(TELLING.flatMap((key) => (data[key] === undefined ? [] : [[key, data[key]]]))),
          ...related(data),
        },
      })),
    ),
    retold: retoldIn(keten, keten.register).map(({ id, kop, bestand }) => ({ id, kop, bestand })),
    addresses: [...addresses].sort(),
    identities: identitiesOf(keten),
  };
}

/** Of what a record says of another of its folder only which one: that is said at one of the two. */
function related({ verwant, tegenspraak }: Record<string, unknown>): Record<string, unknown> {
  const names = (list: unknown, key: string): unknown[] =>
    (Array.isArray(list) ? (list as Record<string, unknown>[]) : []).flatMap((one) =>
      one[key] === undefined ? [] : [{ [key]: one[key] }],
    );
  return Object.fromEntries(
    Object.entries({ verwant: names(verwant, 'bevinding'), tegenspraak: names(tegenspraak, 'gebeurtenis') }).filter(
      ([, list]) => list.length,
    ),
  );
}

/** Every page that can be named by its address: those of things, and those the site itself has. */
const pages = (things: readonly Choice[]): Choice[] => [
  ...FIXED_PAGES.filter(({ pad }) => pad.endsWith('/')).map(({ pad }) => ({ id: pad, name: '' })),
  ...things.flatMap(({ name, address }) => (address && !address.includes('#') ? [{ id: address, name }] : [])),
];

/** Every file that a form can open: its kind, its name and where it stands on disk. */
export const filesOfKinds = (keten: Keten): { soort: FormKind; naam: string; path: string }[] =>
  FORM_KINDS.flatMap((soort) =>
    (keten[folderOf(soort)] as { id: string; filePath?: string }[]).flatMap(({ id, filePath }) =>
      filePath ? [{ soort, naam: id, path: filePath }] : [],
    ),
  );
