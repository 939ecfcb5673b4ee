import type { Problem } from '../problem/author-error.ts';
import { fileOf } from './field-items.ts';
import type { SiteContent } from './site-content.ts';

/** Numbers that name a spot or a phase which is not there. */
export const checkNumbers = (inhoud: SiteContent): Problem[] => [
  ...spots(inhoud),
  ...pictures(inhoud),
  ...phases(inhoud),
];

/** A question, or a thing to look for, that points at a spot the plate does not have. */
const spots = ({ praatplaten }: SiteContent): Problem[] =>
  praatplaten.flatMap((p) => {
    const numbers = p.data.plekken.map((k) => k.nr);
    const named = [
      ...p.data.vragen.flatMap((v) => v.plekken.map((nr) => ({ veld: `vragen.${v.nr}.plekken`, nr }))),
      ...(p.data.zoek ?? []).map(({ plek }, i) => ({ veld: `zoek.${i + 1}.plek`, nr: plek })),
    ];
    return named
      .filter(({ nr }) => !numbers.includes(nr))
      .map(({ veld, nr }) => ({
        bestand: fileOf(p),
        veld,
        gegeven: nr,
        fout: 'deze plaat heeft geen plek met dit nummer',
        doe: `kies uit ${numbers.join(', ')}`,
      }));
  });

/** A picture of a spot that its plate does not have; a plate that is not there is told by the relations. */
const pictures = ({ tijdlijn, fasen, praatplaten }: SiteContent): Problem[] =>
  [...tijdlijn, ...fasen].flatMap((record) => {
    const { beeld } = record.data;
    const numbers = praatplaten.find(({ id }) => id === beeld?.plaat)?.data.plekken.map(({ nr }) => nr);
    if (beeld?.plek === undefined || !numbers || numbers.includes(beeld.plek)) return [];
    return {
      bestand: fileOf(record),
      veld: 'beeld.plek',
      gegeven: beeld.plek,
      fout: `de plaat „${beeld.plaat}” heeft geen plek met dit nummer`,
      doe: `kies uit ${numbers.join(', ')}`,
    };
  });

/** An event in a phase that does not exist would not stand on the timeline. */
const phases = ({ tijdlijn, fasen }: SiteContent): Problem[] =>
  tijdlijn
    .filter((g) => !fasen.some((f) => f.data.nr === g.data.fase))
    .map((g) => ({
      bestand: fileOf(g),
      veld: 'fase',
      gegeven: g.data.fase,
      fout: 'er is geen fase met dit nummer',
      doe: `kies uit ${
        [...fasen]
          .sort((a, b) => a.data.nr - b.data.nr)
          .map((f) => `${f.data.nr} ${f.data.naam}`)
          .join(', ') || 'niets; maak eerst een fase in src/content/fasen/'
      }`,
    }));
