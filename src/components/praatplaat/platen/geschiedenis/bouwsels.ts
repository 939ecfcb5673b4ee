import { type Kleur } from '../../tekening/palet.ts';
import { ell, poly, rh, seg, type Punt } from '../../tekening/vorm.ts';
import { latje } from './hek.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { kan, optie, TEKST, DELEN, STAAT } from '../../tekening/opties.ts';

export const steigerschool = onderdeel(
  {
    naam: 'school in de steigers',
    familie: 'gebouwen',
    zin: 'Een schooltje in de steigers, met wie er op de planken werkt.',
    zoek: ['bouwen', 'steiger'],
    opties: {
      ...STAAT,
      doek: optie('Het woord op het doek.', TEKST, 'begeleiding'),
      achter: kan('Wat erachter staat.', DELEN),
      voor: kan('Wat ervoor staat.', DELEN),
    },
  },
  (pen, { x, y, s, doek, achter, voor }) => {
    pen.groep({ x, y, s }, () => {
      pen.schaduw(ell(6, 2, 136, 11), 0.16);
      pen.vlak(rh(-84, -88, 168, 88), 'school', { korrel: true });
      for (const [a, b] of [
        [-74, -70],
        [-70, -34],
        [46, -60],
        [58, -28],
        [-40, -80],
        [66, -78],
      ] as const)
        pen.vlak(rh(a, b, 13, 4.5, 1), 'schoolD', { op: 0.55 });
      pen.vlak(
        poly([
          [-94, -84],
          [-70, -132],
          [-20, -132],
          [-20, -84],
        ]),
        'schoolD',
        { korrel: true },
      );
      for (const q of [30, 52, 74]) pen.lijn(seg([q + 12, -86], [q - 4, -130]), 'hout', 4.6);
      pen.lijn(seg([22, -130], [74, -130]), 'hout', 4.6);
      pen.lijn(seg([28, -108], [84, -108]), 'houtL', 3.6);
      pen.vlak('M-34 0V-112H-26V-126H-17V-140H-8V-152H8V-140H17V-126H26V-112H34V0Z', 'schoolL', { korrel: true });
      pen.vlak(rh(-11, -156, 22, 6), 'wit');
      pen.vlak(ell(0, -122, 10), 'wit');
      pen.lijn('M0 -122V-128M0 -122L4 -119', 'inkt', 2);
      for (const [wx, k] of [
        [-70, 'opleiding'],
        [48, 'broker'],
      ] as const) {
        pen.vlak(rh(wx, -70, 24, 34, 2), 'wit');
        pen.meter.lamp(wx + 12, -53, 19);
        pen.vlak(rh(wx + 3, -67, 18, 28), 'zon');
        pen.vlak(ell(wx + 12, -52, 4.8), k === 'broker' ? 'huid4' : 'huid2');
        pen.vlak(rh(wx + 5, -47, 14, 8, [6, 6, 0, 0]), k);
      }
      pen.vlak('M-15 0V-34C-15 -52 15 -52 15 -34V0Z', 'wit');
      pen.vlak('M-11 0V-33C-11 -46 11 -46 11 -33V0Z', 'groenD');
      pen.vlak(ell(6, -11, 1.8), 'broker');
      // Scaffolding
      for (const q of [-122, -60, 60, 122]) pen.lijn(seg([q, 0], [q, -150 + Math.abs(q) * 0.12]), 'metaal', 5);
      pen.lijn(seg([-122, -4], [-60, -84], [-122, -84]), 'metaal', 2.6);
      pen.lijn(seg([122, -4], [60, -84]), 'metaal', 2.6);
      pen.lijn(seg([-128, -122], [128, -122]), 'metaal', 3.4);
      achter?.();
      for (const yy of [-84]) {
        pen.vlak(rh(-134, yy, 268, 7, 1.5), 'houtL');
        pen.vlak(rh(-134, yy + 5, 268, 3), 'hout');
      }
      // Its netting
      pen.vlak('M-58 -77H58V-52C40 -48 20 -54 0 -50C-20 -54 -40 -48 -58 -52Z', 'broker');
      pen.schaduw('M-58 -77H58V-72H-58Z', 0.14);
      pen.tekst(0, -57.5, doek, { letter: 'label', grootte: 18.5 / s, anker: 'middle' });
      // Ladder and pulley
      pen.lijn(seg([84, 2], [106, -88], [106, -92]), 'hout', 4);
      pen.lijn(seg([100, 4], [120, -86]), 'hout', 4);
      for (let i = 1; i < 7; i++) pen.lijn(seg([84 + i * 3.2, 2 - i * 13], [100 + i * 3, 4 - i * 13]), 'hout', 3);
      pen.lijn('M-128 -122H-150V-52', 'donker', 1.8);
      pen.vlak(ell(-150, -122, 4), 'donker');
      pen.vlak('M-159 -52H-141L-144 -36H-156Z', 'rood');
      latje(pen, { x: -153, y: -50, lang: 20, breed: 6, draai: -8 });
      latje(pen, { x: -147, y: -50, lang: 20, breed: 6, draai: 9 });
      if (achter) voor?.();
    });
  },
);

export const onderzoekstent = onderdeel(
  {
    naam: 'onderzoekstent',
    familie: 'gebouwen',
    zin: 'Een tent waarin onderzoek gebeurt.',
    zoek: ['laboratorium', 'tent'],
    opties: {
      ...STAAT,
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, inhoud }) => {
    pen.groep({ x, y, s }, () => {
      pen.schaduw(ell(4, 2, 100, 9), 0.16);
      pen.vlak(
        poly([
          [-76, 0],
          [-70, -64],
          [70, -64],
          [76, 0],
        ]),
        'opleidingD',
        { op: 0.28 },
      );
      for (const q of [-78, 78]) pen.vlak(rh(q - 3, -66, 6, 66, 1), 'hout');
      pen.vlak(rh(-3, -120, 6, 24), 'hout');
      pen.vlak('M3 -120C10 -124 16 -116 26 -120V-106C16 -102 10 -110 3 -106Z', 'plum');
      inhoud?.();
      const T = (t: number, u: number): Punt => [-92 + 184 * t, -62 + u],
        K: readonly Kleur[] = ['wit', 'opleiding', 'wit', 'opleiding', 'wit', 'opleiding', 'wit'];
      for (let i = 0; i < 7; i++)
        pen.vlak(
          poly([T(i / 7, 0), T((i + 1) / 7, 0), [12 - 24 + ((i + 1) / 7) * 24, -104], [12 - 24 + (i / 7) * 24, -104]]),
          K[i]!,
        );
      for (let i = 0; i < 7; i++) {
        const [a, b] = T(i / 7, -0.6),
          [c] = T((i + 1) / 7, 0);
        pen.vlak(`M${a} ${b}H${c}C${c} ${b + 15} ${a} ${b + 15} ${a} ${b}Z`, K[i] === 'wit' ? '#E7EEF2' : 'opleidingD');
      }
    });
  },
);

export const kader = onderdeel(
  {
    naam: 'lijst',
    familie: 'dingen',
    zin: 'Een schilderijlijst op poten van hekpalen: samen naar kwaliteit kijken.',
    zoek: ['lijst', 'schilderij', 'kwaliteit'],
    opties: {
      ...STAAT,
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, inhoud }) => {
    pen.groep({ x, y, s }, () => {
      pen.schaduw(ell(0, 2, 84, 9), 0.16);
      latje(pen, { x: -56, y: 4, lang: 60, breed: 11, draai: -6 });
      latje(pen, { x: 56, y: 4, lang: 60, breed: 11, draai: 6 });
      pen.vlak(rh(-82, -136, 164, 112, 4), 'brokerD');
      pen.vlak(rh(-82, -136, 164, 108, 4), 'broker');
      pen.vlak(rh(-70, -124, 140, 84, 2), 'brokerD');
      pen.knip('raam', 'M-66-120h132v76h-132z');
      pen.groep({ knip: 'raam' }, () => inhoud?.());
      for (const [a, b] of [
        [-80, -134],
        [80, -134],
        [-80, -30],
        [80, -30],
      ] as const) {
        pen.vlak(ell(a, b, 9), 'broker');
        pen.vlak(ell(a, b, 4.4), 'brokerD');
      }
      pen.vlak(rh(-78, -36, 156, 26, 5), 'groenD');
      pen.meter.opschrift('kwaliteitskader', { x: -78, y: -36, w: 156, h: 26 });
      pen.tekst(0, -17, 'kwaliteitskader', { letter: 'label', grootte: 19 / s, anker: 'middle', kleur: 'wit' });
    });
  },
);
