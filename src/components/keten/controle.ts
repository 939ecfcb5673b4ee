import type { Melding } from '../../content/_schemas/auteursfout';
import { bestaat } from '../herkomst/reeksen';
import { editDistance } from '../text/edit-distance';
import type { Vindplaats } from './items';
import type { Inhoud } from './keten';

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
export function controleer(inhoud: Inhoud, vindplaatsen: readonly Vindplaats[]): Melding[] {
  const ids = Object.fromEntries(
    Object.entries(inhoud).map(([naam, lijst]) => [naam, new Set((lijst as Record_[]).map((e) => e.id))]),
  ) as Record<Collectie, Set<string>>;
  const opDeSite = new Set(vindplaatsen.map((v) => v.id));
  const meldingen: Melding[] = [];

  const naar = (record: Record_, veld: string, waarden: string | readonly string[] | undefined, doel: Collectie) => {
    for (const waarde of [waarden ?? []].flat()) {
      if (ids[doel].has(waarde)) continue;
      meldingen.push({
        bestand: bestand(record),
        veld,
        gegeven: waarde,
        fout: `er is geen ${NAAM[doel]} met deze naam`,
        doe:
          dichtbij(waarde, [...ids[doel]]) ??
          `maak src/content/${doel}/${waarde} aan, of kies een bestaande naam uit die map`,
      });
    }
  };
  const fragment = (record: Record_, veld: string, waarden: string | readonly string[] | undefined) => {
    for (const waarde of [waarden ?? []].flat()) {
      if (!bestaat(waarde)) {
        meldingen.push({
          bestand: bestand(record),
          veld,
          gegeven: waarde,
          fout: 'geen van de brondocumenten heeft een fragment met dit id',
          doe: 'neem het id over uit het brondocument, bijvoorbeeld T3-07',
        });
      } else if (!opDeSite.has(waarde)) {
        meldingen.push({
          bestand: bestand(record),
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
          bestand: bestand(p),
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
  return [...meldingen, ...dubbel(vindplaatsen), ...onbekend(vindplaatsen), ...dubbeleWoorden(inhoud)];
}

/** The same item retold on two places: its permalink would be ambiguous. */
function dubbel(vindplaatsen: readonly Vindplaats[]): Melding[] {
  const gezien = new Map<string, Vindplaats>();
  return vindplaatsen.flatMap((v) => {
    const eerder = gezien.get(v.id);
    gezien.set(v.id, v);
    return eerder
      ? [
          {
            bestand: `de pagina ${v.pagina}`,
            veld: 'vindplaats',
            gegeven: v.id,
            fout: 'dit fragment is twee keer naverteld',
            doe: `laat het op één plek staan; het staat bij “${eerder.kop}” en bij “${v.kop}”`,
          },
        ]
      : [];
  });
}

function onbekend(vindplaatsen: readonly Vindplaats[]): Melding[] {
  return vindplaatsen
    .filter((v) => v.document && !bestaat(v.id))
    .map((v) => ({
      bestand: `de pagina ${v.pagina}`,
      veld: 'vindplaats',
      gegeven: v.id,
      fout: 'geen van de brondocumenten heeft een fragment met dit id',
      doe: 'neem het id over uit het brondocument, bijvoorbeeld T3-07',
    }));
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
              bestand: bestand(b),
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

const bestand = (record: Record_): string => record.filePath ?? record.id;

/** "bedoel je …?" for a name that differs by a letter or two from an existing one. */
function dichtbij(woord: string, namen: readonly string[]): string | undefined {
  const max = Math.max(2, Math.floor(woord.length / 4));
  const beste = namen.map((naam) => ({ naam, ver: editDistance(woord, naam, max) })).sort((a, b) => a.ver - b.ver)[0];
  return beste && beste.ver <= max ? `bedoel je ${beste.naam}?` : undefined;
}
