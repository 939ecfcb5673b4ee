import type { Problem } from '../problem/author-error.ts';
import { fileOf } from './field-items.ts';
import type { SiteContent } from './site-content.ts';

/** Numbers that name a spot or a phase which is not there. */
export const checkNumbers = (inhoud: SiteContent): Problem[] => [...spots(inhoud), ...phases(inhoud)];

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

/** An event in a phase that does not exist would not stand on the timeline. */
const phases = ({ tijdlijn, fasen }: SiteContent): Problem[] =>
  tijdlijn
    .filter((g) => !fasen.some((f) => f.data.nr === g.data.fase))
    .map((g) => ({
      bestand: fileOf(g),
      veld: 'fase',
      gegeven: g.data.fase,
      fout: 'er is geen fase met dit nummer',
      doe: `kies uit ${fasen.map((f) => `${f.data.nr} ${f.data.naam}`).join(', ') || 'niets; maak eerst een fase in src/content/fasen/'}`,
    }));
