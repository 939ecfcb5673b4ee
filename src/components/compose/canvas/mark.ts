import { onderdeel, type Onderdeel } from '../../praatplaat/tekening/onderdeel';
import { DELEN, kan, nodig, TEKST, type Kern } from '../../praatplaat/tekening/opties';
import type { Deel, Delen } from '../../praatplaat/tekening/plaat';

/** No part of a plate has this name: it marks in the drawing what stands in the part that is open. */
const MARK = '-merk';

const drawn = onderdeel(
  {
    naam: MARK,
    familie: 'vormen',
    zin: MARK,
    // It becomes part of the markup: a file that names this part gives nothing but numbers either.
    opties: { naam: nodig(MARK, { ...TEKST, patroon: '[0-9-]+' } as Kern<string>), inhoud: kan(MARK, DELEN) },
  },
  (pen, { naam, inhoud }) => pen.groep({ merk: naam }, inhoud ?? (() => undefined)),
);

/** A mark round a part. */
export const mark = (naam: string, inhoud: readonly Deel[]): Deel => ({
  deel: MARK,
  naam,
  ...(inhoud.length > 0 && { inhoud }),
});

/** Parts with the mark among them. */
export const withMark = (delen: Delen): Delen => ({ ...delen, [MARK]: drawn as unknown as Onderdeel });
