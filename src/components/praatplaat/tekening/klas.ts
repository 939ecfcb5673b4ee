import { onderdeel } from './onderdeel.ts';
import { getal, JANEE, KIJK, KLEUR, optie, STAAT } from './opties.ts';
import type { Kleur } from './palet.ts';
import type { Pen } from './pen.ts';
import { ell, type PadBron, rh, spiegel } from './vorm.ts';

export const stoel = onderdeel(
  {
    naam: 'stoel',
    familie: 'meubels',
    zin: 'Een stoel met een leuning. Wie erop zit, heeft de voeten even ver naar beneden als de poten.',
    zoek: ['zitten', 'schoolstoel', 'leuning'],
    overal: true,
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
      kleur: optie('De kleur van zitting en leuning.', KLEUR, 'opleiding'),
      poot: optie('De kleur van de poten.', KLEUR, 'hout'),
    },
  },
  (pen, { x, y, s, kijk, kleur, poot }) => {
    const m = (vorm: PadBron) => spiegel(vorm, kijk);
    pen.groep({ x, y, s }, () => {
      pen.grond(2 * kijk, 0, 20);
      // The legs at the back are farther away: shorter, and in the shade of the seat.
      pen.lijn(m('M-7 -18L-8 -3M15 -18L17 -3'), 'donker', 3);
      pen.lijn(m('M-13 -18L-17 0M12 -18L13 0'), poot, 3.6);
      pen.lijn(m('M-12 -20L-17 -47M-8 -20L-12 -46'), poot, 3.4);
      pen.vlak(m('M-21 -52C-21 -54 -14 -55 -12 -53L-9 -38C-9 -36 -16 -35 -18 -37Z'), kleur);
      pen.licht(m('M-19 -51.4L-13.6 -52L-12.8 -48L-18.2 -47.2Z'), 0.22);
      pen.vlak(m('M-17 -22C-17 -24 16 -24 18 -22L18 -19C16 -16.6 -16 -16.6 -17 -19Z'), kleur);
      pen.schaduw(m('M-17 -20.4C-8 -18.8 10 -18.8 18 -20.4L18 -19C16 -16.6 -16 -16.6 -17 -19Z'), 0.18);
    });
  },
);

/** A coat that hangs by its loop, from (x, 0) down. */
function hangjas(pen: Pen, x: number, kleur: Kleur, lang: number): void {
  pen.groep({ x }, () => {
    pen.lijn('M-2.4 2C-2 -1 2 -1 2.4 2', 'donker', 1.4);
    // Sleeves hang in front of the sides.
    pen.vlak(
      `M-4 2C-8 3 -10 6 -10.6 12L-12 ${lang}C-6 ${lang + 3} 6 ${lang + 3} 12 ${lang}L10.6 12C10 6 8 3 4 2Z`,
      kleur,
    );
    pen.schaduw(`M0 4L0 ${lang + 2}C5 ${lang + 2.4} 9 ${lang + 1.4} 12 ${lang}L10.6 12C10 6 8 3 4 2Z`, 0.12);
    for (const kant of [-1, 1]) {
      pen.vlak(
        spiegel(`M6 4C10 5 12 9 12.6 15L15 ${lang - 7}C15 ${lang - 5} 10 ${lang - 4} 9.6 ${lang - 6}L7 14Z`, kant),
        kleur,
      );
      pen.lijn(spiegel(`M7.4 12L9.8 ${lang - 7}`, kant), 'schaduw', 1, { op: 0.22 });
    }
    pen.vlak('M-5 2C-3 6 3 6 5 2C4 -.5 -4 -.5 -5 2Z', kleur, { rand: ['schaduw', 1, 0.3] });
    pen.lijn(`M0 6V${lang + 1}`, 'wit', 1.4, { streep: '1 4', op: 0.85 });
  });
}

export const kapstok = onderdeel(
  {
    naam: 'kapstok',
    familie: 'meubels',
    zin: 'Een plank met haken aan de muur, met of zonder jassen.',
    zoek: ['jas', 'jassen', 'haak', 'garderobe'],
    overal: true,
    opties: {
      ...STAAT,
      haken: optie('Hoeveel haken het er zijn.', getal(1, 12), 4),
      jassen: optie('Hoeveel jassen er hangen, van links.', getal(0, 12), 3),
      kleur: optie('De kleur van de eerste jas.', KLEUR, 'rood'),
      kleur2: optie('De kleur van de tweede jas.', KLEUR, 'broker'),
      kleur3: optie('De kleur van de derde jas; daarna begint het opnieuw.', KLEUR, 'opleiding'),
      lang: optie('Hoe lang de jassen zijn, in eenheden.', getal(20, 70), 38),
      tas: optie('Hangt er een tas aan de laatste haak?', JANEE, true),
    },
  },
  (pen, { x, y, s, haken, jassen, kleur, kleur2, kleur3, lang, tas }) => {
    pen.groep({ x, y, s }, () => {
      const [stap, hoog] = [30, lang + 26];
      const begin = (-(haken - 1) * stap) / 2;
      pen.vlak(rh(begin - 18, -hoog - 6, (haken - 1) * stap + 36, 10, 3), 'hout');
      pen.vlak(rh(begin - 18, -hoog - 6, (haken - 1) * stap + 36, 3.4, 1.7), 'houtL');
      for (let i = 0; i < haken; i++) {
        const haak = begin + i * stap;
        pen.lijn(
          `M${haak} ${-hoog}V${6 - hoog}C${haak} ${11 - hoog} ${haak + 6} ${11 - hoog} ${haak + 6} ${6 - hoog}`,
          'metaal',
          2.6,
        );
        pen.groep({ y: 8 - hoog }, () => {
          if (i < jassen) hangjas(pen, haak, [kleur, kleur2, kleur3][i % 3]!, lang);
          else if (tas && i === haken - 1) hangtas(pen, haak);
        });
      }
    });
  },
);

/** A satchel that hangs by its strap. */
function hangtas(pen: Pen, x: number): void {
  pen.groep({ x }, () => {
    pen.lijn('M-8 18C-8 8 -2 0 0 0C2 0 8 8 8 18', 'plumD', 2.4);
    pen.vlak(rh(-11, 16, 22, 19, 4), 'plum');
    pen.vlak(rh(-11, 16, 22, 9, [4, 4, 2, 2]), 'plumD');
    pen.vlak(ell(0, 25, 2), 'broker');
  });
}
