import type { Problem } from '../problem/author-error.ts';
import { SCHEMAS } from '../../content/_schemas/schemas.ts';
import { remedyFor } from '../herkomst/nearest.ts';
import type { Register } from '../herkomst/register.ts';
import { fitOf, unfit } from './fit.ts';
import { fileOf, type Retold } from './field-items.ts';
import type { Cited } from './items.ts';
import { checkAgreement } from './agreement-check.ts';
import { checkCoverage } from './coverage.ts';
import type { SiteContent } from './site-content.ts';
import { checkNumbers } from './number-check.ts';
import { checkIdentities } from './identity-check.ts';
import { didYouMean } from '../text/nearest.ts';

type Folder = keyof SiteContent;
interface Record_ {
  id: string;
  collection: string;
  filePath?: string | undefined;
  data: unknown;
}

const NOUN: Record<Folder, string> = {
  documenten: 'document',
  themas: 'thema',
  praatplaten: 'praatplaat',
  waarden: 'waarde',
  bevindingen: 'bevinding',
  bronnen: 'bron',
  tafelverslagen: 'tafelverslag',
  verhalen: 'verhaal',
  begrippen: 'begrip',
  tijdlijn: 'gebeurtenis',
  paginas: 'pagina',
  onderwerpen: 'onderwerp',
  fasen: 'fase',
  fragmenten: 'lijst van fragmenten',
};

/** How a record is called that names itself. */
const DIT: Partial<Record<Folder, string>> = {
  bevindingen: 'deze bevinding',
  bronnen: 'deze bron',
  begrippen: 'dit begrip',
};

/** How a file that is not there is made: with the command for its kind, where there is one. */
function makeIt(folder: Folder, name: string): string {
  const ending = SCHEMAS[folder as keyof typeof SCHEMAS]?.extension ?? 'yaml';
  const command = folder === 'waarden' ? `waarde "Naam" ${name.replace('-', '.')}` : `${NOUN[folder]} "${name}"`;
  return `maak src/content/${folder}/${name}.${ending}, met npm run nieuw -- ${command}; of kies een bestaande naam uit die map`;
}

/** Where an item of a page is written down: below the fields, or in a field of the file behind the page. */
function retellIt(id: string, page: string): string {
  const [, folder, name] = /^\/(\w+)\/([a-z0-9-]+)\/$/.exec(page) ?? [];
  if (folder === 'documenten')
    return `vertel het na bij secties in src/content/documenten/${name}.yaml, met herkomst: [${id}]`;
  if (folder === 'onderbouwing')
    return `vertel het na in src/content/waarden/${name}.yaml, of in een bevinding bij deze waarde, met herkomst: ${id}`;
  if (folder === 'praatplaten')
    return `vertel het na bij vragen of opschriften in src/content/praatplaten/${name}.mdx, met dit id bij herkomst`;
  return `vertel het na op ${page}, met [${id}] aan het eind van zijn alinea of punt`;
}

/** Collects messages about relations that lead nowhere. */
class Relations {
  readonly faults: Problem[] = [];
  readonly #names: Record<Folder, Set<string>>;
  readonly #onSite: ReadonlySet<string>;
  readonly #register: Register;

  constructor(inhoud: SiteContent, register: Register, retold: readonly Retold[]) {
    this.#register = register;
    this.#names = Object.fromEntries(
      Object.entries(inhoud).map(([name, list]) => [name, new Set((list as Record_[]).map((e) => e.id))]),
    ) as Record<Folder, Set<string>>;
    this.#onSite = new Set(retold.map((r) => r.id));
  }

  /** @param names slugs of records that have to exist in a folder */
  to(record: Record_, veld: string, names: string | readonly string[] | undefined, folder: Folder): void {
    for (const name of [names ?? []].flat())
      if (name === record.id && folder === record.collection) this.itself(record, veld, name, DIT[folder] ?? 'dit');
      else if (!this.#names[folder].has(name))
        this.faults.push({
          bestand: fileOf(record),
          veld,
          gegeven: name,
          fout: `er is geen ${NOUN[folder]} met deze naam`,
          doe: didYouMean(name, [...this.#names[folder]]) ?? makeIt(folder, name),
        });
  }

  /** A record that names itself. */
  itself(record: Record_, veld: string, gegeven: string, dit: string): void {
    const doe = 'noem een ander, of haal dit weg';
    this.faults.push({ bestand: fileOf(record), veld, gegeven, fout: `${dit} verwijst hier naar zichzelf`, doe });
  }

  /** @param ids ids of items, questions and points that have to stand somewhere on the site */
  cites(record: Record_, veld: string, ids: readonly string[]): void {
    const fit = fitOf(record.collection, /\w+$/.exec(veld)?.[0] ?? '');
    for (const id of ids) {
      const item = this.#register.find(id);
      const known = item !== undefined;
      const other = item && fit ? unfit(item, fit) : undefined;
      if (other) this.faults.push({ bestand: fileOf(record), veld, gegeven: id, ...other });
      if (other || (known && this.#onSite.has(id))) continue;
      this.faults.push({
        bestand: fileOf(record),
        veld,
        gegeven: id,
        fout: known
          ? 'dit fragment staat nog nergens op de site, dus de verwijzing loopt dood'
          : 'geen van de brondocumenten heeft een fragment met dit id',
        doe: known
          ? `${retellIt(id, this.#register.owner(id))}; of haal de verwijzing weg`
          : remedyFor(id, this.#register),
      });
    }
  }

  /** What lies behind a plate or a question. */
  behind(
    record: Record_,
    path: string,
    d: { waarden: string[]; bevindingen: string[]; tafelpunten: string[]; begrippen: string[] },
  ): void {
    this.to(record, `${path}waarden`, d.waarden, 'waarden');
    this.to(record, `${path}bevindingen`, d.bevindingen, 'bevindingen');
    this.to(record, `${path}begrippen`, d.begrippen, 'begrippen');
    this.cites(record, `${path}tafelpunten`, d.tafelpunten);
  }
}

/**
 * Checks every relation between records.
 * @param cited what prose names by a marker and does not retell itself
 * @returns messages for the author; empty when all is well. A cause comes before what follows from it.
 */
export function checkRelations(
  inhoud: SiteContent,
  register: Register,
  retold: readonly Retold[],
  cited: readonly Cited[] = [],
): Problem[] {
  const relations = new Relations(inhoud, register, retold);
  for (const { entry, ids } of cited) relations.cites(entry, 'vindplaats', ids);
  plates(inhoud, relations);
  evidence(inhoud, relations);
  texts(inhoud, relations);
  words(inhoud, relations);
  return [
    ...checkIdentities(inhoud, register, retold),
    ...checkNumbers(inhoud),
    ...checkAgreement(inhoud),
    ...checkCoverage(inhoud, register, retold),
    ...relations.faults,
    ...doubleWords(inhoud),
    ...secondAnswers(inhoud),
  ];
}

function plates({ praatplaten }: SiteContent, relations: Relations): void {
  for (const p of praatplaten) {
    relations.to(p, 'thema', p.data.thema, 'themas');
    relations.to(p, 'document', p.data.document, 'documenten');
    relations.behind(p, '', p.data);
    for (const plek of p.data.plekken) relations.cites(p, `plekken.${plek.nr}.herkomst`, plek.herkomst);
    for (const v of p.data.vragen) relations.behind(p, `vragen.${v.nr}.`, v);
  }
}

function evidence({ waarden, bevindingen, bronnen }: SiteContent, relations: Relations): void {
  for (const w of waarden) {
    relations.to(w, 'tafelverslagen', w.data.tafelverslagen, 'tafelverslagen');
    relations.to(w, 'begrippen', w.data.begrippen, 'begrippen');
    relations.cites(w, 'tafelpunten', w.data.tafelpunten);
    relations.cites(w, 'samenvatting', w.data.samenvatting);
    for (const r of w.data.randvoorwaarden) {
      const field = `randvoorwaarden (${r.herkomst ?? r.kop}) ookBij`;
      relations.cites(w, field, r.ookBij);
      if (r.herkomst && r.ookBij.includes(r.herkomst)) relations.itself(w, field, r.herkomst, 'deze randvoorwaarde');
    }
  }
  for (const b of bevindingen) {
    relations.to(b, 'bronnen', b.data.bronnen, 'bronnen');
    const values = b.data.regels.map((r) => r.waarde);
    relations.to(b, 'regels waarde', values, 'waarden');
    relations.to(b, 'waarden', b.data.waarden, 'waarden');
    const others = b.data.verwant.map((v) => v.bevinding);
    relations.to(b, 'verwant bevinding', others, 'bevindingen');
  }
  for (const b of bronnen) {
    const related = b.data.verwant.map((v) => v.bron);
    relations.to(b, 'verwant bron', related, 'bronnen');
  }
}

function texts({ themas, tafelverslagen, verhalen }: SiteContent, relations: Relations): void {
  for (const t of themas) {
    relations.to(t, 'praatplaat', t.data.praatplaat, 'praatplaten');
    relations.to(t, 'document', t.data.document, 'documenten');
  }
  for (const t of tafelverslagen) {
    relations.to(t, 'document', t.data.document, 'documenten');
    relations.to(t, 'gesprek.plaat', t.data.gesprek?.plaat, 'praatplaten');
  }
  for (const v of verhalen) relations.to(v, 'document', v.data.document, 'documenten');
}

function words({ onderwerpen, tijdlijn, begrippen, fasen }: SiteContent, relations: Relations): void {
  for (const o of onderwerpen) relations.to(o, 'begrip', o.data.begrip, 'begrippen');
  for (const g of tijdlijn) {
    relations.cites(g, 'herkomst', g.data.herkomst);
    relations.to(g, 'begrippen', g.data.begrippen, 'begrippen');
    relations.to(g, 'woorden', g.data.woorden, 'begrippen');
    relations.to(g, 'beeld plaat', g.data.beeld?.plaat, 'praatplaten');
    const others = g.data.tegenspraak.map((other) => other.gebeurtenis);
    relations.to(g, 'tegenspraak gebeurtenis', others, 'tijdlijn');
  }
  for (const f of fasen) relations.to(f, 'beeld plaat', f.data.beeld?.plaat, 'praatplaten');
  for (const b of begrippen) {
    const related = b.data.zieOok.map((z) => z.begrip);
    relations.to(b, 'zieOok begrip', related, 'begrippen');
    relations.cites(b, 'bronDefinitie', b.data.bronDefinitie);
    relations.cites(b, 'plaatsen', b.data.plaatsen);
    for (const zin of b.data.antwoord) relations.cites(b, 'antwoord herkomst', zin.herkomst);
  }
}

/** What the whole site is about is said once. */
const secondAnswers = ({ begrippen }: SiteContent): Problem[] => {
  const [first, ...others] = begrippen.filter((b) => b.data.antwoord.length > 0);
  return others.map((b) => ({
    bestand: fileOf(b),
    veld: 'antwoord',
    gegeven: b.data.antwoord[0]!.tekst,
    fout: `het begrip ${first!.id} geeft het antwoord al`,
    doe: 'laat het bij één van de twee staan',
  }));
};

/** A word that two terms claim: the site could not know which one to explain. */
function doubleWords(inhoud: SiteContent): Problem[] {
  const ownerOf = new Map<string, string>();
  return inhoud.begrippen.flatMap((b) =>
    [
      ...new Set(
        [b.data.term, ...b.data.vormen, ...b.data.synoniemen, ...b.data.afkortingen].map((w) => w.toLowerCase()),
      ),
    ].flatMap((word) => {
      const other = ownerOf.get(word);
      ownerOf.set(word, b.id);
      return other && other !== b.id
        ? [
            {
              bestand: fileOf(b),
              veld: 'term, vormen, synoniemen of afkortingen',
              gegeven: word,
              fout: `dit woord hoort al bij het begrip ${other}`,
              doe: 'laat het bij één van de twee staan',
            },
          ]
        : [];
    }),
  );
}
