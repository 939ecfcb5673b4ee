import type { Problem } from '../problem/author-error.ts';
import { fileOf } from './field-items.ts';
import type { SiteContent } from './site-content.ts';

/** Numbers that name a spot or a phase which is not there. */
export const checkNumbers = (inhoud: SiteContent): Problem[] => [...spotsOfQuestions(inhoud), ...phases(inhoud)];

/** A question that points at a spot the plate does not have. */
const spotsOfQuestions = ({ praatplaten }: SiteContent): Problem[] =>
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
