import type { Scene } from '../tekening/teken.ts';

export const scene: Scene = {
  plaat: 'van-de-driehoek-een-cirkel-maken',
  id: 'p8',
  breedte: 1600,
  hoogte: 1000,
  verlopen: {
    lucht: { stappen: [[0, '#FFF3DC'], [1, '#FBD6A2']] },
    straal: { stappen: [[0.4, '#FFD666', 0.4], [1, '#FFD666', 0]], rond: true, midden: [1330, 382, 560] },
    wei1: { stappen: [[0, '#EAB560'], [1, '#BCCC74']], x2: 1, y2: 0.1 },
    wei2: { stappen: [[0, '#4F9C97'], [1, '#B9CE78']], x2: 1, y2: -0.12 },
    wei3: { stappen: [[0, '#3D8A8B'], [1, '#9CC06E']], x2: 1, y2: 0 },
  },
  lagen: [
    {
      naam: 'lucht, licht en verte',
      delen: [
        { deel: 'vlak', vorm: 'rechthoek', x: 0, y: 0, w: 1600, h: 480, kleur: 'verloop:lucht' },
        { deel: 'stralen', x: 1330, y: 382, n: 18, binnen: 190, buiten: 560, draai: 5.7, kleur: 'verloop:straal' },
        { deel: 'zon', x: 1330, y: 382, gloed: [[312, 0.3], [258, 0.45]] },
        { deel: 'wolk', x: 92, y: 84, s: 1.05 },
        { deel: 'wolk', x: 398, y: 222, s: 0.6, op: 0.9 },
        { deel: 'luchtballon', x: 1526, y: 118, s: 0.92, kleuren: ['opleiding', 'wit', 'school', 'broker', 'opleiding', 'wit', 'school'] },
        { deel: 'rij', op: [[268, 196], [300, 182], [236, 188], [1010, 196], [1040, 186]], wat: { deel: 'meeuw', kleur: 'opleidingD' }, wissel: { s: [0.8, 0.6, 0.5, 0.6, 0.45] } },
        { deel: 'vlak', vorm: 'heuvel', punten: [[-20, 372], [200, 346], [430, 366], [700, 338], [930, 360], [1150, 350], [1400, 372], [1620, 352]], kleur: '#E9C48A' },
        { deel: 'windmolen', x: 816, y: 372, s: 0.8 },
        { deel: 'rij', op: [[1078, 371], [1095, 373], [1110, 371]], wat: { deel: 'boom', s: 0.27, soort: 'populier', kleur: '#A7A45A' } },
        { deel: 'vlak', vorm: 'heuvel', punten: [[-20, 412], [240, 388], [520, 404], [820, 384], [1120, 408], [1380, 440], [1620, 410]], kleur: '#D3CB77', korrel: true },
        { deel: 'vlak', vorm: 'heuvel', punten: [[-20, 430], [260, 424], [560, 440], [860, 446], [1100, 478], [1345, 468], [1620, 470]], kleur: 'verloop:wei1', korrel: true },
      ],
    },
    {
      naam: 'uitkijkheuvel',
      delen: [
        { deel: 'vlak', vorm: 'kromme', punten: [[550, 640], [590, 520], [634, 448], [680, 424], [730, 440], [778, 508], [830, 640]], kleur: 'groenL', korrel: true },
        { deel: 'schaduw', vorm: 'bol', punten: [[692, 426], [734, 442], [780, 508], [824, 624], [760, 640], [736, 540]], op: 0.1 },
        { deel: 'lijn', vorm: 'kromme', punten: [[640, 640], [672, 572], [636, 512], [668, 452]], kleur: '#FCE9C2', dikte: 9, streep: '1 17' },
        { deel: 'vlak', vorm: 'heuvel', punten: [[-20, 620], [240, 640], [560, 600], [900, 588], [1200, 600], [1420, 572], [1620, 560]], kleur: 'verloop:wei2', korrel: true },
        { deel: 'vlak', vorm: 'heuvel', punten: [[-20, 880], [300, 850], [640, 900], [1000, 872], [1620, 920]], kleur: 'verloop:wei3', op: 0.55 },
      ],
    },
    {
      naam: 'driehoek',
      delen: [
        { deel: 'boom', x: 262, y: 432, s: 0.62, soort: 'bloesem', kleur: 'schoolL', kleur2: 'school' },
        { deel: 'school', x: 122, y: 434, s: 0.6 },
        { deel: 'opleiding', x: 402, y: 436, s: 0.635 },
        { deel: 'tegelplein', hoeken: [[492, 438], [8, 438], [236, 663]], zijden: [['broker', 'brokerD', 'broker', 'zon'], ['school', 'schoolL', 'schoolD'], ['opleiding', 'opleidingL', 'opleidingD']] },
      ],
    },
    {
      naam: 'weg',
      delen: [
        {
          deel: 'baan',
          punten: [[236, 648, 46], [304, 686, 56], [392, 722, 62], [500, 755, 66], [640, 788, 70], [800, 818, 73], [950, 838, 76], [1090, 847, 78], [1220, 843, 78], [1340, 825, 76], [1440, 788, 72], [1514, 732, 64], [1560, 660, 52], [1584, 582, 40], [1588, 508, 29], [1580, 440, 20], [1563, 370, 13], [1532, 298, 8], [1486, 236, 3]],
          gelegd: 0.59,
          kleuren: ['school', 'opleiding', 'broker', 'schoolL', 'opleidingD', 'plum', 'opleidingL', 'schoolD'],
          seed: 8,
        },
      ],
    },
    {
      naam: 'de cirkel: één leerruimte',
      delen: [
        {
          deel: 'leercirkel', x: 1330, y: 382, r: 212,
          tegels: { n: 44, kleuren: ['school', 'opleiding', 'broker', 'schoolL', 'opleidingD', 'plum', 'opleidingL', 'schoolD'], seed: 10 },
          zin: ['iedereen leert', 'met en van elkaar'],
          inhoud: [
            { deel: 'persoon', x: -116, y: 100, s: 0.98, houding: 'kletsen', huid: 'huid3', haar: 'staart', boven: 'school', broek: 'broek1' },
            { deel: 'persoon', x: -60, y: 91, s: 0.98, houding: 'staan', huid: 'huid1', haar: 'kort', haarkleur: 'haar5', bril: true, boven: 'opleiding', broek: 'broek2' },
            { deel: 'persoon', x: 0, y: 86, s: 0.98, houding: 'juichen', huid: 'huid5', haar: 'afro', boven: 'broker', onder: 'jurk', mond: 'open' },
            { deel: 'persoon', x: 60, y: 91, s: 0.98, houding: 'denken', huid: 'huid2', haar: 'hoofddoek', doek: 'opleidingL', boven: 'plum', kijk: -1, broek: 'broek3' },
            { deel: 'persoon', x: 118, y: 100, s: 0.98, houding: 'wijzen', kijk: -1, huid: 'huid4', haar: 'kort', boven: 'groenL', broek: 'broek1' },
            { deel: 'rondeTafel', x: 0, y: 129, rx: 62, ry: 18 },
            { deel: 'voorwerp', soort: 'boek', x: -20, y: 127, s: 0.86 },
            { deel: 'voorwerp', soort: 'plantje', x: 24, y: 120, s: 0.94 },
            { deel: 'persoon', x: -140, y: 121, houding: 'reiken', huid: 'huid2', haar: 'krullen', haarkleur: 'haar4', boven: 'opleidingL', broek: 'broek3', kind: true, s: 0.74 },
            { deel: 'persoon', x: -80, y: 164, s: 0.98, rolstoel: true, huid: 'huid4', haar: 'bob', boven: 'schoolL', broek: 'opleiding', zithouding: 'zitpraat' },
            { deel: 'poef', x: 84, y: 159, s: 1.1 },
            { deel: 'persoon', x: 84, y: 165, s: 0.98, kijk: -1, houding: 'zitten', zithoogte: 22, huid: 'huid1', haar: 'knot', haarkleur: 'haar3', boven: 'groen', broek: 'broek1', grond: false },
            { deel: 'persoon', x: 142, y: 122, houding: 'kletsen', kijk: -1, huid: 'huid3', haar: 'vlechten', boven: 'school', onder: 'rok', broek: 'opleidingD', kind: true, s: 0.74 },
          ],
        },
      ],
    },
    {
      naam: 'mensen bij de driehoek',
      delen: [
        { deel: 'persoon', x: 92, y: 486, s: 0.82, houding: 'zwaaien', huid: 'huid1', haar: 'bob', haarkleur: 'haar6', boven: 'school', onder: 'rok', broek: 'broek2' },
        { deel: 'persoon', x: 138, y: 478, s: 0.62, kind: true, houding: 'juichen', huid: 'huid4', haar: 'stekel', boven: 'schoolL', onder: 'kort', mouw: 'kort' },
        { deel: 'persoon', x: 330, y: 484, s: 0.82, kijk: -1, houding: 'kletsen', huid: 'huid3', haar: 'kort', boven: 'opleiding', bril: true, broek: 'broek1', draagt: 'koffie' },
        { deel: 'lijn', vorm: 'veelhoek', punten: [[104, 492], [368, 492], [236, 612]], kleur: '#DDAE62', dikte: 4, streep: '1 12' },
        { deel: 'persoon', x: 236, y: 642, s: 0.86, houding: 'lopen', huid: 'huid2', haar: 'knot', haarkleur: 'haar2', boven: 'broker', broek: 'broek1', tas: 'rugzak', taskleur: 'plum' },
      ],
    },
    {
      naam: 'rook: van driehoek naar rond',
      delen: [
        { deel: 'rookpluim', langs: [[676, 246], [790, 262], [900, 286], [992, 326], [1066, 404], [1112, 470], [1152, 528]], n: 12, straal: [40, 13], seed: 3 },
      ],
    },
    {
      naam: 'uitkijkpost',
      delen: [
        { deel: 'persoon', x: 664, y: 446, s: 0.95, houding: 'kijken', huid: 'huid1', haar: 'kort', haarkleur: 'haar5', boven: 'plum', kleding: 'vest', jas: 'broker', broek: 'broek1' },
        { deel: 'telescoop', x: 718, y: 372, s: 0.9, draai: 16 },
        { deel: 'vaandel', x: 622, y: 470, h: 196, tekst: 'op afstand' },
      ],
    },
    {
      naam: 'picknick',
      delen: [
        { deel: 'rij', n: 2, van: [816, 430], stap: [144, 0], wat: { deel: 'vlak', vorm: 'rechthoek', w: 9, h: 116, r: 2, kleur: 'hout' } },
        { deel: 'kleedCirkel', x: 900, y: 556, w: 150, h: 42 },
        { deel: 'mandCirkel', x: 958, y: 544, s: 0.7, inhoud: [{ deel: 'vlak', vorm: 'rechthoek', x: -12, y: -34, w: 8, h: 24, r: 3, kleur: 'hout' }, { deel: 'vlak', vorm: 'ellips', x: 8, y: -20, rx: 9, kleur: 'rood' }] },
        { deel: 'persoon', x: 850, y: 546, s: 0.92, houding: 'zitten', zithoogte: 12, gewricht: { bv: [88, 84], ba: [80, 86], av: [40, 110] }, huid: 'huid5', haar: 'hoofddoek', doek: 'plum', boven: 'opleiding', broek: 'broek1' },
        { deel: 'persoon', x: 994, y: 552, s: 0.92, kijk: -1, houding: 'zitten', zithoogte: 12, gewricht: { bv: [88, 84], ba: [80, 86], av: [40, 120] }, huid: 'huid2', haar: 'kort', haarkleur: 'haar3', baard: true, boven: 'school', broek: 'broek3', draagt: 'koffie' },
        { deel: 'persoon', x: 916, y: 534, s: 0.86, houding: 'zitpraat', zithoogte: 12, gewricht: { d: 0.2, bv: [72, -64], ba: [-72, 64] }, huid: 'huid3', haar: 'lang', haarkleur: 'haar1', boven: 'groenL', broek: 'broek2', mond: 'open' },
        { deel: 'gebakje', x: 850, y: 570 },
        { deel: 'voorwerp', soort: 'koffie', x: 932, y: 560, s: 0.9 },
      ],
    },
    {
      naam: 'lastig stuk',
      delen: [
        { deel: 'plas', x: 1496, y: 716, rx: 40, ry: 18 },
        { deel: 'golfjes', punten: [[1476, 722, 18], [1504, 726, 16]], kleur: 'wit', w: 2.4, op: 0.8 },
        { deel: 'eend', x: 1500, y: 712, s: 0.6, kijk: -1 },
        { deel: 'eend', x: 1520, y: 722, s: 0.38, kijk: -1, kleur: 'broker', kop: 'broker' },
        { deel: 'waarschuwing', x: 1570, y: 776, s: 0.82 },
        { deel: 'slakCirkel', x: 1556, y: 626, s: 0.62 },
        { deel: 'persoon', x: 1362, y: 782, s: 0.84, houding: 'loopdragen', huid: 'huid1', haar: 'staart', haarkleur: 'haar4', boven: 'opleiding', broek: 'broek2', schoen: 'rood' },
        { deel: 'persoon', x: 1438, y: 775, s: 0.84, houding: 'denken', huid: 'huid4', haar: 'afro', boven: 'school', broek: 'broek1', schoen: 'rood' },
        { deel: 'voorwerp', soort: 'plank', x: 1388, y: 744, draai: -6, kleur: 'houtL' },
      ],
    },
    {
      naam: 'de tram en zijn wagens',
      delen: [
        {
          deel: 'wagonCirkel', x: 382, y: 690.6, draai: 17.3, s: 0.86, w: 168, tekst: ['Curriculum', 'in samenhang'], rond: 0.1, wieldraai: 0.2,
          inhoud: [
            { deel: 'lijn', pad: 'M-78 0V-124M78 0V-124', kleur: 'hout', dikte: 4 },
            { deel: 'slinger', x1: -78, y1: -122, x2: 78, y2: -122, zak: 14, n: 6 },
            { deel: 'persoon', x: 4, y: -6, s: 0.96, houding: 'zitpraat', zithoogte: 26, gewricht: { d: 0.2 }, huid: 'huid4', haar: 'vlechten', boven: 'broker', grond: false },
            { deel: 'driehoek', x: 0, y: -6, s: 0.98 },
            { deel: 'persoon', x: -60, y: 0, s: 0.96, houding: 'zitpraat', zithoogte: 22, huid: 'huid1', haar: 'bob', haarkleur: 'haar3', boven: 'school' },
            { deel: 'persoon', x: 62, y: 0, s: 0.96, kijk: -1, houding: 'zitten', zithoogte: 22, huid: 'huid3', haar: 'kort', bril: true, boven: 'opleiding' },
          ],
        },
        {
          deel: 'wagonCirkel', x: 534.8, y: 734.7, draai: 12.1, s: 0.92, w: 160, tekst: ['Leerrijke', 'verbindingen'], rond: 0.5, wieldraai: 0.6,
          inhoud: [
            { deel: 'sloot', x: 0, y: -8, w: 156 },
            {
              deel: 'brugBoog', x1: -62, y1: -14, x2: 62, y2: -14, bol: 26, dik: 8, leuning: 16, n: 5,
              inhoud: [
                { deel: 'persoon', x: -24, y: -38, s: 0.9, houding: 'reiken', huid: 'huid5', haar: 'afro', boven: 'school', broek: 'broek1', grond: false },
                { deel: 'persoon', x: 26, y: -38, s: 0.9, kijk: -1, houding: 'reiken', huid: 'huid1', haar: 'knot', haarkleur: 'haar5', bril: true, boven: 'opleiding', broek: 'broek2', grond: false },
              ],
            },
          ],
        },
        {
          deel: 'wagonCirkel', x: 700.7, y: 769.6, draai: 9.5, w: 174, tekst: ['De lerende leraar', 'als partner'], rond: 0.8, wieldraai: 0.3,
          inhoud: [
            { deel: 'persoon', x: -56, y: 0, s: 0.88, houding: 'juichen', huid: 'huid1', haar: 'kort', haarkleur: 'haar6', boven: 'school', broek: 'broek1', grond: false },
            { deel: 'persoon', x: 58, y: 0, s: 0.88, kijk: -1, houding: 'zwaaien', huid: 'huid3', haar: 'lang', boven: 'opleiding', onder: 'rok', broek: 'broek1', grond: false },
            { deel: 'persoon', x: 0, y: 0, s: 0.92, houding: 'tillen', huid: 'huid2', haar: 'stekel', haarkleur: 'haar3', boven: 'broker', broek: 'broek3', grond: false },
            { deel: 'driehoekteken', x: 0, y: -104, s: 0.94 },
          ],
        },
        {
          deel: 'tender', x: 850.8, y: 794.3, draai: 7,
          stoker: [{ deel: 'persoon', x: 30, y: -58, s: 0.96, kijk: -1, houding: 'reiken', gewricht: { av: [52, 58], aa: [42, 50], h: 16 }, huid: 'huid4', haar: 'pet', doek: 'opleiding', boven: 'plum', broek: 'broek1', grond: false }],
          lading: [
            { deel: 'verhaal', x: -24, y: -10, s: 0.62, kleur: 'wit', draai: -14 },
            { deel: 'fles', x: -2, y: -8, s: 0.8, draai: 10 },
            { deel: 'verhaal', x: 14, y: -12, s: 0.5, kleur: 'plumL', draai: 12, soort: 1 },
            { deel: 'voorwerp', soort: 'boeken', x: -34, y: -14, s: 0.62 },
            { deel: 'fles', x: -18, y: -20, s: 0.7, draai: -18, kleur: 'school' },
            { deel: 'voorwerp', soort: 'lamp', x: 6, y: -26, s: 0.7 },
          ],
        },
        {
          deel: 'stoomtram', x: 1064, y: 811.5, draai: 1.7, s: 0.96, naam: 'onderzoekend innoveren', schijf: [4, 24, 'plum'], motor: ['onderzoek doen', 'kennisdelen', 'professionaliseren'],
          bestuurder: [{ deel: 'persoon', x: 118, y: -70, s: 0.84, houding: 'wijzen', gewricht: { av: [60, 100] }, huid: 'huid5', haar: 'krullen', boven: 'school', sjaal: ['opleiding', 'broker'], grond: false }],
        },
      ],
    },
    {
      naam: 'huis met open deur',
      delen: [
        { deel: 'rij', n: 6, in: [[376, 876], [492, 870], [484, 956], [384, 956]], afstand: 34, seed: 2, wat: { deel: 'gras', s: 0.8 }, wissel: { kleur: ['groen', 'groenD'] } },
        { deel: 'rij', op: [[1088, 990], [1326, 966]], wat: { deel: 'gras', s: 0.8 }, wissel: { kleur: ['groen', 'groenD'] } },
        { deel: 'huisOpen', x: 152, y: 916, naam: 'LECTORAAT' },
        { deel: 'persoon', x: 168, y: 914, s: 0.9, houding: 'zwaaien', huid: 'huid4', haar: 'lang', boven: 'plum', kleding: 'vest', jas: 'broker', broek: 'broek1', mond: 'open' },
        { deel: 'deurmat', x: 150, y: 959, w: 152, h: 70, regels: ['meedromen', 'meedenken', 'meedoen'], g: 18 },
        { deel: 'persoon', x: 322, y: 972, s: 1.15, rolstoel: true, kijk: -1, huid: 'huid1', haar: 'kort', haarkleur: 'haar4', boven: 'groen', broek: 'broek1', zithouding: 'zitpraat' },
      ],
    },
    {
      naam: 'middenin',
      delen: [
        { deel: 'persoon', x: 984, y: 960, s: 1.1, houding: 'kletsen', huid: 'huid3', haar: 'bob', haarkleur: 'haar1', boven: 'plum', kleding: 'vest', jas: 'broker', broek: 'broek2', draagt: 'klembord' },
        { deel: 'persoon', x: 1039, y: 964, s: 1.1, kijk: -1, houding: 'kletsen', huid: 'huid2', haar: 'staart', haarkleur: 'haar3', boven: 'school', onder: 'rok', broek: 'opleidingD' },
      ],
    },
    {
      naam: 'brandstof',
      delen: [
        { deel: 'persoon', x: 534, y: 956, s: 1.12, houding: 'duwen', huid: 'huid5', haar: 'vlechten', boven: 'groenL', broek: 'broek1', tas: 'rugzak', taskleur: 'school' },
        { deel: 'kruiwagenCirkel', x: 619, y: 960, inhoud: [{ deel: 'fles', x: -18, y: -44, draai: -10 }, { deel: 'fles', x: 14, y: -44, draai: 8, kleur: 'school' }, { deel: 'verhaal', x: 0, y: -58, s: 0.8, kleur: 'wit', draai: 6, soort: 1 }, { deel: 'fles', x: 28, y: -40, s: 0.8, draai: 24, kleur: 'groenL' }] },
        { deel: 'kist', x: 782, y: 884, w: 64, h: 60 },
        { deel: 'persoon', x: 812, y: 886, s: 1.1, houding: 'tillen', huid: 'huid2', haar: 'kort', haarkleur: 'haar5', bril: true, boven: 'opleiding', kleding: 'jas', jas: 'opleidingD', broek: 'broek2', grond: false },
        { deel: 'mandCirkel', x: 813, y: 750, s: 0.84, inhoud: [{ deel: 'fles', x: -8, y: -16, s: 0.7, draai: -8 }, { deel: 'verhaal', x: 8, y: -16, s: 0.5, kleur: 'plumL', draai: 10 }] },
        { deel: 'persoon', x: 708, y: 956, s: 1.12, houding: 'loopdragen', huid: 'huid3', haar: 'krullen', haarkleur: 'haar6', boven: 'school', kleding: 'vest', jas: 'schoolL', broek: 'broek3' },
        { deel: 'mandCirkel', x: 742, y: 900, s: 0.9, inhoud: [{ deel: 'fles', x: -8, y: -18, s: 0.8, draai: -6, kleur: 'school' }, { deel: 'fles', x: 10, y: -16, s: 0.7, draai: 10 }] },
        { deel: 'hondCirkel', x: 292, y: 668, s: 0.8 },
      ],
    },
    {
      naam: 'bouwstenen',
      delen: [
        { deel: 'blok', x: 1104, y: 936, kleur: 'school' },
        { deel: 'blok', x: 1144, y: 936, kleur: 'broker' },
        { deel: 'blok', x: 1124, y: 914, kleur: 'opleiding' },
        { deel: 'persoon', x: 1204, y: 936, s: 1.1, houding: 'loopdragen', huid: 'huid4', haar: 'kort', boven: 'plum', kleding: 'vest', jas: 'broker', broek: 'broek1' },
        { deel: 'blok', x: 1238, y: 878, kleur: 'broker' },
        { deel: 'persoon', x: 1296, y: 886, s: 1.06, houding: 'knielen', huid: 'huid1', haar: 'knot', haarkleur: 'haar4', boven: 'plum', kleding: 'vest', jas: 'broker', broek: 'broek3' },
        { deel: 'blok', x: 1342, y: 846, kleur: 'school', w: 32, h: 17 },
      ],
    },
    {
      naam: 'volgende stap en morgen',
      delen: [
        { deel: 'paddenstoelCirkel', x: 1518, y: 918, s: 1.06, tekst: ['volgende', 'stap'] },
        { deel: 'poef', x: 1364, y: 974, s: 1.2 },
        { deel: 'persoon', x: 1364, y: 980, s: 1.12, houding: 'zitpraat', zithoogte: 26, huid: 'huid2', haar: 'pet', doek: 'school', boven: 'broker', broek: 'broek1' },
        { deel: 'ezel', x: 1434, y: 984, s: 0.9, tekst: 'morgen', inhoud: [{ deel: 'omvorming', x: 0, y: 0 }] },
      ],
    },
    {
      naam: 'voorgrond',
      delen: [
        { deel: 'rij', op: [[418, 1040], [452, 1036], [486, 1044]], wat: { deel: 'blad' }, wissel: { draai: [-20, 14, 40], s: [0.8, 0.7, 0.7], kleur: ['groenD', 'groen'], nerf: ['groen', 'groenL'] } },
        { deel: 'rij', op: [[1560, 1040], [1592, 1036]], wat: { deel: 'blad' }, wissel: { draai: [-24, 8], s: [0.9, 1], kleur: ['groenD', 'groen'], nerf: ['groen', 'groenL'] } },
        { deel: 'tulp', x: 384, y: 1000, s: 1.3, kleur: 'schoolL', h: 26 },
      ],
    },
    {
      naam: 'opschriften en plekken',
      opschriften: true,
      delen: [
        { deel: 'bordje', x: 1338, y: 190, tekst: 'ÉÉN LEERRUIMTE', rol: 'ruimte', grootte: 30, letter: 'kop', schijf: [10, 24, 'plum'] },
        { deel: 'bordje', x: 222, y: 522, tekst: 'de driehoek', rol: 'donker', schijf: [1] },
        { deel: 'bordje', x: 162, y: 622, tekst: 'lerende', rol: 'mens', grootte: 19, pijl: [214, 612] },
        { deel: 'bordje', x: 700, y: 480, tekst: 'weten hoe het werkt', grootte: 20, schijf: [9] },
        { deel: 'station', x: 916, y: 412, nr: 8, kop: 'Gaat al goed', vraag: 'Wat werkt bij ons?', kleur: 'groenD', palen: 0, kopmaat: 27, vraagmaat: 20, straal: 24 },
        { deel: 'station', x: 1386, y: 637, nr: 7, kop: 'Lastig stuk', vraag: 'Waar is het moeilijk?', kleur: 'schoolD', palen: 22, kopmaat: 27, vraagmaat: 20, straal: 24 },
        { deel: 'ballon', x: 498, y: 482, tekst: ['Zijn we', 'er al?'], naar: [546, 544], grootte: 19 },
        { deel: 'bordje', x: 200, y: 742, tekst: 'onze deur staat open', schijf: [11], grootte: 19 },
        { deel: 'ballon', x: 356, y: 812, tekst: 'Kom erbij!', naar: [198, 838] },
        { deel: 'bordje', x: 1012, y: 978, tekst: 'middenin', rol: 'ruimte', grootte: 19 },
        { deel: 'bordje', x: 566, y: 806, tekst: 'drie thema’s', rol: 'donker', schijf: [2], pijl: [570, 770] },
        { deel: 'bordje', x: 884, y: 966, tekst: 'brandstof', rol: 'donker', schijf: [3] },
        { deel: 'bordje', x: 562, y: 974, tekst: 'studenten', rol: 'mens', grootte: 19 },
        { deel: 'bordje', x: 716, y: 974, tekst: 'collega’s', rol: 'mens', grootte: 19 },
        { deel: 'bordje', x: 1216, y: 970, tekst: 'bouwstenen', rol: 'donker', schijf: [5] },
        { deel: 'schijf', x: 1438, y: 838, nr: 6 },
        { deel: 'banner', x: 800, y: 78, nr: 8, titel: 'Van de driehoek een cirkel maken', onder: 'Op weg naar één leerruimte' },
      ],
    },
  ],
};
