import type { Melding } from '../../content/_schemas/auteursfout';
import { fileOf } from './items';
import type { Inhoud } from './keten';

interface Numbered {
  /** What the number is of, as an editor reads it: "plek 3". */
  veld: string;
  nr: number | string;
  /** What else has this number, when something has. */
  name: string;
  bestand: string;
}

/** Numbers by which readers tell things apart: each once, and none that leads nowhere. */
export const checkNumbers = (inhoud: Inhoud): Melding[] => [
  ...inhoud.praatplaten.flatMap((p) => {
    const bestand = fileOf(p);
    return [
      ...twice(p.data.plekken.map((k) => ({ veld: `plek ${k.nr}`, nr: k.nr, name: k.naam, bestand }))),
      ...twice(p.data.vragen.map((v) => ({ veld: `vraag ${v.nr}`, nr: v.nr, name: v.tekst, bestand }))),
    ];
  }),
  ...spotsOfQuestions(inhoud),
  ...twice(inhoud.praatplaten.map((p) => ({ veld: 'nr', nr: p.data.nr, name: p.data.titel, bestand: fileOf(p) }))),
  ...twice(inhoud.waarden.map((w) => ({ veld: 'nr', nr: w.data.nr, name: w.data.titel, bestand: fileOf(w) }))),
  ...twice(inhoud.fasen.map((f) => ({ veld: 'nr', nr: f.data.nr, name: f.data.naam, bestand: fileOf(f) }))),
  ...twice(
    inhoud.tijdlijn.flatMap((g) =>
      g.data.halte ? [{ veld: 'halte', nr: g.data.halte, name: g.data.titel, bestand: fileOf(g) }] : [],
    ),
  ),
  ...phases(inhoud),
];

function twice(list: readonly Numbered[]): Melding[] {
  const seen = new Map<number | string, Numbered>();
  return list.flatMap((one) => {
    const before = seen.get(one.nr);
    seen.set(one.nr, before ?? one);
    if (!before) return [];
    const where = before.bestand === one.bestand ? '' : ` (${before.bestand})`;
    return [
      {
        bestand: one.bestand,
        veld: one.veld,
        gegeven: one.nr,
        fout: `dit nummer heeft “${before.name}”${where} al`,
        doe: `geef “${one.name}” een ander nummer`,
      },
    ];
  });
}

/** A question that points at a spot the plate does not have. */
const spotsOfQuestions = ({ praatplaten }: Inhoud): Melding[] =>
  praatplaten.flatMap((p) => {
    const numbers = p.data.plekken.map((k) => k.nr);
    return p.data.vragen.flatMap((v) =>
      v.plekken
        .filter((nr) => !numbers.includes(nr))
        .map((nr) => ({
          bestand: fileOf(p),
          veld: `vragen.${v.nr}.plekken`,
          gegeven: nr,
          fout: 'deze plaat heeft geen plek met dit nummer',
          doe: `kies uit ${numbers.join(', ')}`,
        })),
    );
  });

/** An event in a phase that does not exist would not stand on the timeline. */
const phases = ({ tijdlijn, fasen }: Inhoud): Melding[] =>
  tijdlijn
    .filter((g) => !fasen.some((f) => f.data.nr === g.data.fase))
    .map((g) => ({
      bestand: fileOf(g),
      veld: 'fase',
      gegeven: g.data.fase,
      fout: 'er is geen fase met dit nummer',
      doe: `kies uit ${fasen.map((f) => `${f.data.nr} ${f.data.naam}`).join(', ') || 'niets; maak eerst een fase in src/content/fasen/'}`,
    }));
