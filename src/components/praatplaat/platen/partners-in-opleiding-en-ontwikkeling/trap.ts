import { poly, seg, type Pad, type Punt } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, optie, getal, reeks, KLEUR, AS } from '../../tekening/opties.ts';

export const trap = onderdeel(
  {
    naam: 'trap',
    familie: 'gebouwen',
    zin: 'Een trap omhoog naar rechts; de laatste trede is er nog niet.',
    zoek: ['treden', 'stijgen'],
    opties: {
      x: nodig('De voet van de trap, aan de nabije kant (naar rechts).', AS),
      y: nodig('De voet van de trap, aan de nabije kant (naar beneden).', AS),
      n: optie('Het aantal treden.', getal(0, 50), 8),
      tw: optie('De lengte van een trede, in eenheden.', getal(0, 200), 34),
      th: optie('De hoogte van een trede, in eenheden.', getal(0, 100), 16),
      d: optie('De breedte van de trap: hoever de verre kant links van de nabije kant ligt.', getal(0, 100), 16),
      af: optie('Hoeveel treden er nog niet zijn.', getal(0, 10), 1),
      zool: optie('De dikte van de zijkant onder de treden.', getal(0, 50), 16),
      leuning: optie('De hoogte van de leuning langs de verre kant; 0 laat haar weg.', getal(0, 100), 0),
      kleuren: optie(
        'De kleuren van trede, stootbord en zijkant.',
        reeks([
          ['tree', KLEUR],
          ['stoot', KLEUR],
          ['zij', KLEUR],
        ]),
        ['#FFF2D0', 'groen', 'groenD'],
      ),
    },
  },
  (pen, { x, y, n, tw, th, d, af, zool, leuning, kleuren: [tree, stoot, zij] }) => {
    const q = d * 0.42;
    const klaar = n - af;
    /** Near left corner of a tread. */
    const op = (i: number): Punt => [x + i * tw, y - (i + 1) * th];
    const vlak = (i: number): Pad => {
      const [a, b] = op(i);
      return poly([
        [a, b],
        [a + tw, b],
        [a + tw - d, b - q],
        [a - d, b - q],
      ]);
    };
    const treden = Array.from({ length: klaar }, (_, i) => op(i));
    const [ex, ey] = op(klaar - 1);
    pen.schaduw(
      poly([
        [x - d, y + 8 - q],
        [x, y + 10],
        [ex + tw, ey + th + zool + 10],
        [ex + tw, ey + zool - 6],
      ]),
      0.16,
    );
    if (leuning > 0) {
      const top = (i: number): Punt => [x + (i + 0.5) * tw - d, y - (i + 1) * th - q - leuning];
      for (let i = 0; i < klaar; i++) pen.lijn(seg(top(i), [top(i)[0], top(i)[1] + leuning]), zij, 3);
      pen.lijn(
        seg([top(0)[0] - tw * 0.4, top(0)[1] + th * 0.4], [top(klaar - 1)[0] + tw * 0.3, top(klaar - 1)[1] - th * 0.3]),
        zij,
        4.4,
      );
    }
    // From the top down: a lower step stands before the one above it.
    for (let i = klaar - 1; i >= 0; i--) {
      const [a, b] = op(i);
      pen.vlak(vlak(i), tree);
      pen.vlak(
        poly([
          [a, b],
          [a - d, b - q],
          [a - d, b - q + th],
          [a, b + th],
        ]),
        stoot,
      );
      pen.lijn(seg([a - d, b - q], [a, b]), tree, 2.6);
    }
    pen.vlak(
      poly([
        [x, y],
        ...treden.flatMap(([a, b]): Punt[] => [
          [a, b],
          [a + tw, b],
        ]),
        [ex + tw, ey + th + zool],
        [x + zool, y + 4],
      ]),
      zij,
    );
    for (let i = klaar; i < n; i++) pen.lijn(vlak(i), zij, 2.4, { streep: '5 5' });
  },
);
