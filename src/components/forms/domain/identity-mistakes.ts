import { SCHEMAS, type Folder } from '../../../content/_schemas/schemas.ts';
import { fieldName } from '../../check/field.ts';
import { createRegister, type Identities, type Series } from '../../herkomst/register.ts';
import { addressOf } from '../../keten/address.ts';
import { checkAgreement } from '../../keten/agreement-check.ts';
import { itemsInFields, type Retold } from '../../keten/field-items.ts';
import { checkIdentities } from '../../keten/identity-check.ts';
import type { SiteContent } from '../../keten/site-content.ts';
import type { Problem } from '../../problem/author-error.ts';
import type { Draft } from './draft.ts';
import type { Known } from './known.ts';
import { folderOf } from './kinds.ts';
import { withOwnPoints } from './own-points.ts';

/** Lists that a check walks through, which a form does not know of others. */
const EMPTY = {
  reeksen: [],
  randvoorwaarden: [],
  stemmen: [],
  regels: [],
  vragen: [],
  opschriften: [],
  secties: [],
  verwant: [],
  tegenspraak: [],
};

/** What is there with the draft in its place: of the others only what tells them apart. */
function contentWith(draft: Draft, data: unknown, known: Known, file: string): SiteContent {
  const folder = folderOf(draft.kind);
  const others = known.entries.filter((e) => !(e.folder === folder && e.id === draft.opened));
  return Object.fromEntries(
    (Object.keys(SCHEMAS) as Folder[]).map((name) => [
      name,
      [
        ...others
          .filter((e) => e.folder === name)
          .map((e) => ({ ...e, collection: name, data: { ...EMPTY, ...e.raw } })),
        ...(name === folder ? [{ id: draft.name, collection: name, filePath: file, data }] : []),
      ],
    ]),
  ) as unknown as SiteContent;
}

/** The ids with those of the draft, when it is a document or a report of our own. */
function identitiesWith(draft: Draft, data: unknown, known: Known): Identities {
  const identities = withOwnPoints(draft, known);
  if (draft.kind !== 'document') return identities;
  const { reeksen } = data as { reeksen: Series[] };
  const others = identities.documents.filter((d) => d.id !== draft.opened);
  return { ...identities, documents: [...others, { id: draft.name, series: reeksen }] };
}

/** What the prose of the draft retells: an id that belongs to another page is only cited. */
function inProse(draft: Draft, file: string, owner: (id: string) => string | undefined): Retold[] {
  const page = addressOf({ folder: folderOf(draft.kind), id: draft.name });
  return draft.prose.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'point'
      ? block.place.ids
          .filter((id) => owner(id) === page)
          .map((id) => ({ id, bestand: file, veld: 'vindplaats', pages: [page], kop: block.text, tekst: block.text }))
      : [],
  );
}

/**
 * Ids that the draft takes from another page, retells a second time or gives to two things, and what it says otherwise
 * than its plate.
 * @param data the fields after the schema
 */
export function identityMistakes(draft: Draft, data: unknown, known: Known, file: string): Problem[] {
  const content = contentWith(draft, data, known, file);
  const register = createRegister(identitiesWith(draft, data, known));
  const mine = { ...content, waarden: [], bevindingen: [], praatplaten: [], documenten: [] };
  const folder = folderOf(draft.kind);
  Object.assign(mine, { [folder]: content[folder].filter((e) => (e as { filePath?: string }).filePath === file) });
  const retold = [
    ...known.retold
      .filter((r) => r.bestand !== openedFile(draft, file))
      .map((r) => ({ ...r, veld: '', pages: [register.find(r.id)?.page ?? ''], tekst: '' })),
    ...itemsInFields(mine),
    ...inProse(draft, file, (id) => register.find(id)?.page),
  ];
  const all = { ...content, onderwerpen: [] };
  return [...checkIdentities(all, register, retold), ...checkAgreement(all)]
    .filter((p) => p.bestand === file)
    .map((p) => ({ ...p, veld: asFieldName(p.veld, data) }));
}

/** `stemmen, nummer 2, herkomst` as an editor sees that field. */
function asFieldName(told: string, data: unknown): string {
  const [, list, nr, field] = /^(\w+), nummer (\d+), (\w+)$/.exec(told) ?? [];
  return list && nr && field ? fieldName([list, Number(nr) - 1, field], data) : told;
}

const openedFile = ({ name, opened }: Draft, file: string): string =>
  opened ? file.replace(new RegExp(`/${name}(?=\\.\\w+$)`), `/${opened}`) : '';
