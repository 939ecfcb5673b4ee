import type { Problem } from '../problem/author-error.ts';
import { remedyFor } from '../herkomst/nearest.ts';
import type { Item, ItemKind, Register } from '../herkomst/register.ts';
import { fileOf, INDEX_PAGES, type Retold } from './field-items.ts';
import type { SiteContent } from './site-content.ts';
import { didYouMean } from '../text/nearest.ts';

/** Checks that every id exists once, is retold once, and stands on the page that owns it. */
export function checkIdentities(inhoud: SiteContent, register: Register, retold: readonly Retold[]): Problem[] {
  const claimed = new Set(register.clashes.map(({ id }) => id));
  // That two questions claim one id is told once: with the clash, or with the numbers inside a plate.
  const others = retold.filter(({ id, veld }) => !claimed.has(id) || !/eigenId$/.test(veld));
  return [...clashes(inhoud, register), ...pagesOfSeries(inhoud), ...misplaced(register, others), ...twice(others)];
}

/** Two documents, or a document and a plate, that claim the same id. */
function clashes(inhoud: SiteContent, register: Register): Problem[] {
  const files = new Map(
    [...inhoud.documenten, ...inhoud.praatplaten, ...inhoud.tafelverslagen].map((e) => [
      `${e.collection}/${e.id}`,
      fileOf(e),
    ]),
  );
  // Two questions of one plate are told with its other numbers.
  const seen = register.clashes.filter(({ first, second }) => first !== second || first.startsWith('documenten/'));
  const between = Map.groupBy(seen, ({ first, second }) => `${first} ${second}`);
  return [...between.values()].map((clashes) => {
    const [{ id, first, second }, last] = [clashes[0]!, clashes.at(-1)!];
    return {
      bestand: files.get(second) ?? second,
      veld: second.startsWith('documenten/') ? 'reeksen' : 'eigenId',
      gegeven: clashes.length > 1 ? `${id} tot en met ${last.id}` : id,
      fout:
        first === second
          ? 'twee reeksen van dit document hebben dezelfde ids'
          : `${clashes.length > 1 ? 'deze ids zijn' : 'dit id is'} al van ${files.get(first) ?? first}`,
      doe: 'geef een van de twee een ander begin of nummer; een id hoort bij één ding',
    };
  });
}

/** Pages on which items can be retold. */
const RETELLING = /^\/(?:themas|praatplaten|tafelverslagen|verhalen|documenten|onderbouwing)\//;

/** A series on a page that does not exist. */
function pagesOfSeries(inhoud: SiteContent): Problem[] {
  const pages = [
    ...INDEX_PAGES,
    ...[
      ...inhoud.themas,
      ...inhoud.praatplaten,
      ...inhoud.tafelverslagen,
      ...inhoud.verhalen,
      ...inhoud.documenten,
    ].map(({ collection, id }) => `/${collection}/${id}/`),
    ...inhoud.waarden.map(({ id }) => `/onderbouwing/${id}/`),
  ];
  return inhoud.documenten.flatMap((d) =>
    d.data.reeksen
      .filter(({ pagina }) => !pages.includes(pagina))
      .map(({ begin, pagina }) => ({
        bestand: fileOf(d),
        veld: `reeksen, ${begin}, pagina`,
        gegeven: pagina,
        ...(RETELLING.test(pagina)
          ? {
              fout: 'deze pagina is er niet',
              doe: didYouMean(pagina, pages) ?? `maak de pagina, of laat de fragmenten staan op /documenten/${d.id}/`,
            }
          : {
              fout: 'op deze pagina kan de site geen fragmenten navertellen',
              doe: `kies de pagina van een thema, praatplaat, tafelverslag, verhaal of waarde, of /documenten/${d.id}/`,
            }),
      })),
  );
}

/** Ids that do not exist, or that belong to another page than the one that retells them. */
const misplaced = (register: Register, retold: readonly Retold[]): Problem[] =>
  retold.flatMap(({ id, bestand, veld, pages, kind }) => {
    const item = register.find(id);
    if (!item)
      return [
        {
          bestand,
          veld,
          gegeven: id,
          fout: 'geen van de brondocumenten heeft een fragment met dit id',
          doe: remedyFor(id, register),
        },
      ];
    if (pages.includes(item.page))
      return otherKind(item, kind, register).map((told) => ({ bestand, veld, gegeven: id, ...told }));
    return [
      {
        bestand,
        veld,
        gegeven: id,
        fout: `dit fragment hoort op de pagina ${item.page}`,
        doe: `zet het daar, of verander de pagina bij reeksen in src/content/documenten/${item.document ?? ''}.yaml`,
      },
    ];
  });

/** A condition where a finding belongs: on the page of a value a document says of each id what it is. */
function otherKind({ id, kind, page, document }: Item, expected: ItemKind | undefined, register: Register) {
  if (!expected || kind === expected || !OF_VALUE.has(kind)) return [];
  const ids = [...register.items.values()].filter((i) => i.page === page && i.kind === expected).map((i) => i.id);
  const file = `src/content/documenten/${document ?? ''}.yaml`;
  return [
    {
      fout: `${id} is in het document een ${kind}, en hier hoort een ${expected}`,
      doe: ids.length
        ? `kies uit ${[...new Set([ids[0], ids.at(-1)])].join(' tot en met ')}, of verander soort bij reeksen in ${file}`
        : `laat herkomst weg, of zet de reeks erbij in ${file}`,
    },
  ];
}
const OF_VALUE = new Set<ItemKind>(['waarde', 'randvoorwaarde', 'bevinding', 'stem']);

/** The same item retold on two places: its permalink would be ambiguous. */
function twice(retold: readonly Retold[]): Problem[] {
  const seen = new Map<string, Retold>();
  return retold.flatMap((r) => {
    const before = seen.get(r.id);
    seen.set(r.id, r);
    if (!before) return [];
    const both = before.bestand === r.bestand ? '' : ` (${before.bestand})`;
    return [
      {
        bestand: r.bestand,
        veld: r.veld,
        gegeven: r.id,
        fout: 'dit fragment is twee keer naverteld',
        doe: `laat het op één plek staan; het staat bij “${before.kop}”${both} en bij “${r.kop}”`,
      },
    ];
  });
}
