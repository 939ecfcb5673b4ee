import type { Melding } from '../../content/_schemas/auteursfout';
import { remedyFor } from '../herkomst/nearest';
import type { Register } from '../herkomst/register';
import { fileOf, type Retold } from './items';
import type { Inhoud } from './keten';
import { checkIdentities } from './identity-check';
import { didYouMean } from './names';

type Collectie = keyof Inhoud;
interface Record_ {
  id: string;
  filePath?: string | undefined;
  data: unknown;
}

const NAAM: Record<Collectie, string> = {
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
};

/**
 * Checks every relation between records.
 * @returns messages for the author; empty when all is well
 */
export function controleer(inhoud: Inhoud, register: Register, retold: readonly Retold[]): Melding[] {
  const ids = Object.fromEntries(
    Object.entries(inhoud).map(([naam, lijst]) => [naam, new Set((lijst as Record_[]).map((e) => e.id))]),
  ) as Record<Collectie, Set<string>>;
  const opDeSite = new Set(retold.map((r) => r.id));
  const meldingen: Melding[] = [];

  const naar = (record: Record_, veld: string, waarden: string | readonly string[] | undefined, doel: Collectie) => {
    for (const waarde of [waarden ?? []].flat()) {
      if (ids[doel].has(waarde)) continue;
      meldingen.push({
        bestand: fileOf(record),
        veld,
        gegeven: waarde,
        fout: `er is geen ${NAAM[doel]} met deze naam`,
        doe:
          didYouMean(waarde, [...ids[doel]]) ??
          `maak src/content/${doel}/${waarde} aan, of kies een bestaande naam uit die map`,
      });
    }
  };
  const fragment = (record: Record_, veld: string, waarden: string | readonly string[] | undefined) => {
    for (const waarde of [waarden ?? []].flat()) {
      if (!register.has(waarde)) {
        meldingen.push({
          bestand: fileOf(record),
          veld,
          gegeven: waarde,
          fout: 'geen van de brondocumenten heeft een fragment met dit id',
          doe: remedyFor(waarde, register),
        });
      } else if (!opDeSite.has(waarde)) {
        meldingen.push({
          bestand: fileOf(record),
          veld,
          gegeven: waarde,
          fout: 'dit fragment staat nog nergens op de site, dus de verwijzing loopt dood',
          doe: 'vertel het fragment na op zijn eigen pagina, of haal de verwijzing weg',
        });
      }
    }
  };
  const achter = (
    record: Record_,
    pad: string,
    d: { waarden: string[]; bevindingen: string[]; tafelpunten: string[]; begrippen: string[] },
  ) => {
    naar(record, `${pad}waarden`, d.waarden, 'waarden');
    naar(record, `${pad}bevindingen`, d.bevindingen, 'bevindingen');
    naar(record, `${pad}begrippen`, d.begrippen, 'begrippen');
    fragment(record, `${pad}tafelpunten`, d.tafelpunten);
  };

  for (const t of inhoud.themas) {
    naar(t, 'praatplaat', t.data.praatplaat, 'praatplaten');
    naar(t, 'document', t.data.document, 'documenten');
  }
  for (const p of inhoud.praatplaten) {
    naar(p, 'thema', p.data.thema, 'themas');
    naar(p, 'document', p.data.document, 'documenten');
    achter(p, '', p.data);
    const nummers = new Set(p.data.plekken.map((k) => k.nr));
    for (const plek of p.data.plekken) fragment(p, `plekken.${plek.nr}.herkomst`, plek.herkomst);
    for (const v of p.data.vragen) {
      achter(p, `vragen.${v.nr}.`, v);
      for (const nr of v.plekken.filter((n) => !nummers.has(n)))
        meldingen.push({
          bestand: fileOf(p),
          veld: `vragen.${v.nr}.plekken`,
          gegeven: nr,
          fout: 'deze plaat heeft geen plek met dit nummer',
          doe: `kies uit ${[...nummers].join(', ')}`,
        });
    }
  }
  for (const w of inhoud.waarden) {
    naar(w, 'tafelverslagen', w.data.tafelverslagen, 'tafelverslagen');
    naar(w, 'begrippen', w.data.begrippen, 'begrippen');
    fragment(w, 'tafelpunten', w.data.tafelpunten);
    fragment(w, 'samenvatting', w.data.samenvatting);
    for (const r of w.data.randvoorwaarden) fragment(w, `randvoorwaarden (${r.herkomst}) ookBij`, r.ookBij);
  }
  for (const b of inhoud.bevindingen) {
    naar(b, 'bronnen', b.data.bronnen, 'bronnen');
    naar(
      b,
      'regels waarde',
      b.data.regels.map((r) => r.waarde),
      'waarden',
    );
    naar(b, 'verwant', b.data.verwant, 'bevindingen');
  }
  for (const b of inhoud.bronnen)
    naar(
      b,
      'verwant bron',
      b.data.verwant.map((v) => v.bron),
      'bronnen',
    );
  for (const t of inhoud.tafelverslagen) {
    naar(t, 'document', t.data.document, 'documenten');
    naar(t, 'gesprek.plaat', t.data.gesprek?.plaat, 'praatplaten');
  }
  for (const v of inhoud.verhalen) naar(v, 'document', v.data.document, 'documenten');
  for (const o of inhoud.onderwerpen) naar(o, 'begrip', o.data.begrip, 'begrippen');
  for (const g of inhoud.tijdlijn) {
    fragment(g, 'herkomst', g.data.herkomst);
    naar(g, 'begrippen', g.data.begrippen, 'begrippen');
  }
  for (const b of inhoud.begrippen) {
    naar(
      b,
      'zieOok begrip',
      b.data.zieOok.map((z) => z.begrip),
      'begrippen',
    );
    fragment(b, 'bronDefinitie', b.data.bronDefinitie);
    fragment(b, 'plaatsen', b.data.plaatsen);
  }
  // A cause comes before what follows from it.
  return [...checkIdentities(inhoud, register, retold), ...meldingen, ...dubbeleWoorden(inhoud)];
}

/** A word that two terms claim: the site could not know which one to explain. */
function dubbeleWoorden(inhoud: Inhoud): Melding[] {
  const eigenaarVan = new Map<string, string>();
  return inhoud.begrippen.flatMap((b) =>
    [
      ...new Set(
        [b.data.term, ...b.data.vormen, ...b.data.synoniemen, ...b.data.afkortingen].map((w) => w.toLowerCase()),
      ),
    ].flatMap((woord) => {
      const ander = eigenaarVan.get(woord);
      eigenaarVan.set(woord, b.id);
      return ander && ander !== b.id
        ? [
            {
              bestand: fileOf(b),
              veld: 'term, vormen, synoniemen of afkortingen',
              gegeven: woord,
              fout: `dit woord hoort al bij het begrip ${ander}`,
              doe: 'laat het bij één van de twee staan',
            },
          ]
        : [];
    }),
  );
}
