import type { Scene } from '../tekening/teken.ts';

export const scene: Scene = {
  plaat: 'partners-in-opleiding-en-ontwikkeling',
  id: 'p4',
  breedte: 1600,
  hoogte: 1000,
  verlopen: {
    a: { stappen: [[0, '#FFF3DC'], [1, '#FBD6A2']] },
  },
  lagen: [
    {
      naam: 'lucht en verte',
      delen: [
        { deel: 'vlak', vorm: 'rechthoek', x: 0, y: 0, w: 1600, h: 320, kleur: 'verloop:a' },
        { deel: 'zon', x: 1468, y: 236, gloed: [[226, 0.25], [166, 0.4], [110]] },
        { deel: 'rij', op: [[92, 92], [520, 212], [1386, 176], [1530, 66]], wat: { deel: 'wolk', op: 0.95 }, wissel: { s: [1, 0.62, 0.5, 0.72] } },
        { deel: 'vlak', vorm: 'heuvel', punten: [[-20, 244], [160, 218], [380, 240], [600, 216], [860, 236], [1120, 214], [1400, 232], [1620, 214]], tot: 330, kleur: '#E9C48A' },
        { deel: 'windmolen', x: 508, y: 240, s: 0.62 },
        { deel: 'kerktoren', x: 652, y: 236, s: 0.7, kleur: '#C9925C' },
        { deel: 'rij', n: 7, van: [896, 244], stap: [17, 0], wat: { deel: 'boom', s: 0.26, soort: 'populier', kleur: '#A7A45A', kleur2: '#7d8a4c' } },
      ],
    },
    {
      naam: 'velden in ringen om de Marnix Academie',
      delen: [
        { deel: 'vlak', vorm: 'heuvel', punten: [[-20, 258], [300, 244], [700, 250], [1100, 240], [1620, 256]], kleur: '#D9CC7C' },
        {
          deel: 'velden',
          midden: [800, 466],
          horizon: 205,
          afstand: 4.2,
          deining: 0.2,
          kringen: [[0.6, 1.25, 9], [1.25, 2.1, 12], [2.1, 3.3, 15], [3.3, 5.6, 18], [5.6, 10, 18], [10, 28, 16]],
          kleuren: ['#EAB560', '#D3CB77', '#BCCC74', '#A9C46C', '#C9CF7C', '#E2C46C', '#9CC06E', '#B4C56A'],
          ver: '#E5C98A',
          nabij: '#5FA07C',
        },
        { deel: 'vlak', vorm: 'bol', punten: [[1020, 472], [1100, 440], [1180, 388], [1260, 330], [1350, 276], [1440, 254], [1620, 262], [1640, 400], [1560, 524], [1260, 520]], kleur: '#C3CB72' },
        { deel: 'vlak', vorm: 'rechthoek', x: 0, y: 250, w: 1600, h: 760, kleur: 'korrel' },
      ],
    },
    {
      naam: '350 schooltjes van 40 besturen, en de wegen',
      delen: [
        {
          deel: 'leerlandschap',
          midden: [800, 466],
          pad: '#FCE9C2',
          bomen: 2,
          seed: 4,
          besturen: [
            // far left
            [44, 264, 8], [92, 290, 8], [138, 262, 9], [186, 288, 9], [230, 264, 8], [276, 290, 9], [322, 262, 9],
            [370, 290, 8], [414, 264, 8], [462, 290, 9], [508, 262, 8], [556, 288, 8], [600, 264, 8],
            // between the village and the institute
            [384, 322, 9], [474, 328, 11], [560, 322, 9], [400, 374, 11], [500, 380, 11], [592, 366, 10], [556, 430, 9],
            // far right
            [664, 262, 8], [792, 266, 8], [866, 262, 8], [918, 284, 8], [1058, 264, 8], [1128, 272, 9], [1188, 262, 8],
            [1046, 306, 9], [1116, 314, 10], [1186, 304, 9], [896, 322, 8], [1100, 352, 9], [1230, 274, 9],
            // near by
            [772, 554, 10], [858, 600, 9], [400, 682, 8], [512, 682, 8], [1216, 434, 8], [1284, 760, 9], [1536, 750, 8],
          ],
        },
        { deel: 'zandpad', punten: [[420, 1010, 80], [396, 900, 62], [356, 780, 56], [306, 700, 50], [286, 630, 54]] },
        { deel: 'zandpad', punten: [[474, 534, 40], [560, 494, 34], [640, 482, 34], [700, 476, 34]] },
        { deel: 'zandpad', punten: [[1060, 990, 60], [1140, 962, 54], [1188, 900, 50], [1196, 800, 48], [1236, 706, 48], [1296, 660, 60]] },
        { deel: 'zandpad', punten: [[1200, 570, 44], [1164, 510, 36], [1150, 456, 30], [1150, 410, 30]] },
      ],
    },
    {
      naam: '4 de Marnix Academie en de weg van twee kanten',
      delen: [
        { deel: 'vlak', vorm: 'ellips', x: 800, y: 474, rx: 196, ry: 36, kleur: '#FCE9C2' },
        { deel: 'vlak', vorm: 'ellips', x: 716, y: 984, rx: 372, ry: 40, kleur: '#FCE9C2' },
        { deel: 'tegelweg', punten: [[842, 478, 54], [905, 524, 66], [1000, 596, 82], [1078, 684, 98], [1108, 786, 112], [1092, 880, 120], [1050, 972, 128]], bed: '#FCE9C2', rijen: 24, kolommen: 5, ver: ['opleiding', 'opleiding', 'opleidingL'], nabij: ['broker', 'school', 'schoolL', 'school', 'schoolL'], naad: 0.53, open: [0.51, 0.63] },
        { deel: 'academie', x: 800, y: 466, s: 0.8, naam: ['MARNIX', 'ACADEMIE'] },
        { deel: 'persoon', x: 744, y: 486, s: 0.5, kijk: -1, houding: 'lopen', huid: 'huid4', haar: 'krullen', boven: 'broker', tas: 'rugzak', taskleur: 'plum' },
        { deel: 'persoon', x: 766, y: 488, s: 0.5, kijk: -1, houding: 'kletsen', huid: 'huid1', haar: 'staart', haarkleur: 'haar4', boven: 'opleidingL' },
        { deel: 'fiets', x: 676, y: 490, s: 0.56, kleur: 'schoolD', krat: 'hout' },
        { deel: 'persoon', x: 669.5, y: 490, s: 0.49, houding: 'fietsen', zithoogte: 47, grond: false, huid: 'huid2', haar: 'kort', haarkleur: 'haar3', boven: 'school' },
        { deel: 'bloembedden', punten: [[-8, 690], [120, 662], [262, 634]], stap: [0, -13], kleuren: ['school', 'broker', 'plum', 'wit', 'school'] },
      ],
    },
    {
      naam: '2 dorp van de taal',
      delen: [
        { deel: 'plein', x: 258, y: 552, rx: 236, ry: 88, rand: [28, 14], randkleur: '#F3D080', kleur: '#FFF2D0' },
        { deel: 'boom', x: 34, y: 512, s: 0.9, kleur: '#8FB35A' },
        { deel: 'huisje', x: 366, y: 480, s: 1.05, kleur: 'papier', dak: 'schoolD', b: 50 },
        { deel: 'huisje', x: 428, y: 492, s: 1.1, kleur: 'schoolL', dak: 'opleidingD', b: 48, h: 34 },
        { deel: 'boom', x: 474, y: 508, s: 0.66, soort: 'bloesem', kleur: 'schoolL', kleur2: 'school' },
        { deel: 'persoon', x: 168, y: 580, s: 0.92, grond: false, huid: 'huid4', haar: 'afro', boven: 'school', houding: 'kletsen', mond: 'open' },
        { deel: 'persoon', x: 230, y: 580, s: 0.92, grond: false, huid: 'huid1', haar: 'kaal', haarkleur: 'haar5', baard: true, bril: true, boven: 'opleiding', kijk: -1 },
        { deel: 'persoon', x: 294, y: 580, s: 0.92, grond: false, huid: 'huid5', haar: 'hoofddoek', doek: 'plum', boven: 'plumL', houding: 'kletsen' },
        { deel: 'persoon', x: 356, y: 580, s: 0.92, grond: false, huid: 'huid2', haar: 'bob', haarkleur: 'haar6', boven: 'groenD', kijk: -1, houding: 'kletsen', mond: 'open' },
        { deel: 'hondPartners', x: 300, y: 618, s: 0.8 },
        { deel: 'langeTafel', x: 262, y: 606, b: 290 },
        { deel: 'poef', x: 92, y: 614, s: 0.9 },
        { deel: 'persoon', x: 96, y: 622, s: 0.95, houding: 'zitpraat', huid: 'huid3', haar: 'staart', boven: 'broker', broek: 'broek1', zithoogte: 24 },
        { deel: 'persoon', x: 425, y: 616, s: 0.94, kijk: -1, houding: 'loopdragen', draagt: 'taart', huid: 'huid2', haar: 'kort', haarkleur: 'haar3', boven: 'opleidingL', kleding: 'vest', jas: 'school' },
        { deel: 'station', x: 188, y: 352, nr: 2, kop: 'Gezamenlijke taal', vraag: 'ontmoeting en dialoog', kleur: '#8F5E00', palen: 44, kopmaat: 28, vraagmaat: 20, straal: 24 },
      ],
    },
    {
      naam: '10 trap en 11 community',
      delen: [
        { deel: 'community', x: 1490, y: 258, s: 0.8 },
        { deel: 'trap', x: 1143, y: 424, n: 8, tw: 29, th: 18, d: 26, zool: 8, leuning: 26, kleuren: ['#FFF2D0', 'houtL', 'hout'] },
        { deel: 'rij', op: [[1292, 380], [1344, 350]], wat: { deel: 'struik', s: 0.42 }, wissel: { kleur: ['groenD', 'groen'] } },
        { deel: 'persoon', x: 1144, y: 401, s: 0.56, grond: false, huid: 'huid3', haar: 'stekel', boven: 'opleidingL', tas: 'rugzak', taskleur: 'plum', houding: 'lopen' },
        { deel: 'persoon', x: 1202, y: 365, s: 0.56, grond: false, huid: 'huid1', haar: 'lang', haarkleur: 'haar4', boven: 'school', houding: 'loopdragen', draagt: 'boeken' },
        { deel: 'persoon', x: 1260, y: 329, s: 0.56, grond: false, huid: 'huid5', haar: 'kort', boven: 'broker', houding: 'zwaaien', kijk: -1 },
        { deel: 'persoon', x: 1318, y: 293, s: 0.56, grond: false, huid: 'huid2', haar: 'knot', haarkleur: 'haar5', bril: true, boven: 'plum', houding: 'bouwen', draagt: 'hamer' },
      ],
    },
    {
      naam: '9 inrichten',
      delen: [
        { deel: 'boom', x: 1018, y: 462, s: 0.64, kleur: '#7FB35A' },
        { deel: 'steunpaal', x: 1034, y: 466 },
        { deel: 'persoon', x: 984, y: 466, s: 0.78, houding: 'bouwen', draagt: 'hamer', huid: 'huid1', haar: 'staart', haarkleur: 'haar3', boven: 'schoolL', broek: 'broek3' },
        { deel: 'veldrol', x: 1110, y: 540, s: 0.82 },
        { deel: 'schooltje', bestuur: 3, x: 1022, y: 540, s: 0.7 },
        { deel: 'schooltje', bestuur: 9, x: 1056, y: 548, s: 0.7 },
        { deel: 'persoon', x: 1090, y: 544, s: 0.84, houding: 'duwen', huid: 'huid4', haar: 'kort', boven: 'groen', broek: 'broek2' },
        { deel: 'persoon', x: 1096, y: 448, s: 0.74, kijk: -1, houding: 'juichen', huid: 'huid5', haar: 'krullen', boven: 'broker', onder: 'rok', broek: 'plum' },
        { deel: 'mappenballon', x: 994, y: 300, s: 0.84 },
      ],
    },
    {
      naam: '5 wie de weg aanleggen',
      delen: [
        { deel: 'persoon', x: 1006, y: 694, s: 0.92, houding: 'knielen', huid: 'huid3', haar: 'pet', doek: 'broker', boven: 'opleiding', draagt: 'hamer' },
        { deel: 'persoon', x: 1156, y: 710, s: 0.86, kijk: -1, houding: 'loopdragen', draagt: 'blok', draagt2: { kleur: 'school' }, huid: 'huid1', haar: 'pet', doek: 'broker', boven: 'school' },
        { deel: 'kruiwagenPartners', x: 958, y: 704, s: 0.7 },
        { deel: 'eend', x: 1066, y: 692, s: 0.7, kijk: -1 },
        { deel: 'rij', n: 3, van: [1084, 696], stap: [12, -2.4], wat: { deel: 'eend', s: 0.36, kijk: -1, kleur: 'broker', kop: 'broker' } },
        { deel: 'koe', x: 726, y: 694, s: 0.56, kijk: -1 },
      ],
    },
    {
      naam: '3 wegwijzer',
      delen: [
        { deel: 'draaibord', x: 578, y: 688, s: 0.95 },
      ],
    },
    {
      naam: '8 schuur',
      delen: [
        { deel: 'plein', x: 1384, y: 610, rx: 228, ry: 86, rand: [26, 14], randkleur: 'plumL', kleur: '#FFF2D0' },
        {
          deel: 'schuur',
          x: 1405,
          y: 568,
          s: 0.86,
          inhoud: [
            { deel: 'labtafel', x: 92, y: -2, b: 92 },
            { deel: 'persoon', x: 28, y: -2, s: 0.92, houding: 'kletsen', draagt: 'loep', huid: 'huid1', haar: 'kort', haarkleur: 'haar2', bril: true, boven: 'wit', kleding: 'jas', jas: 'wit' },
            { deel: 'persoon', x: -56, y: -2, s: 0.86, houding: 'dragen', draagt: 'schetsrol', huid: 'huid4', haar: 'vlechten', kind: true, boven: 'broker' },
          ],
        },
        { deel: 'tandem', x: 1338, y: 658, s: 0.95 },
        { deel: 'persoon', x: 1442, y: 664, s: 0.95, kijk: -1, houding: 'bouwen', draagt: 'sleutel', huid: 'huid5', haar: 'afro', boven: 'opleiding' },
        { deel: 'persoon', x: 1234, y: 668, s: 0.9, houding: 'reiken', huid: 'huid1', haar: 'knot', haarkleur: 'haar5', boven: 'school', onder: 'rok', broek: 'plum' },
        { deel: 'wielPartners', x: 1498, y: 668, s: 0.95 },
        { deel: 'persoon', x: 1528, y: 660, s: 0.8, kijk: -1, houding: 'kletsen', huid: 'huid3', haar: 'stekel', kind: true, boven: 'groen', onder: 'kort' },
        { deel: 'station', x: 1410, y: 432, nr: 8, kop: 'Co-creatie', vraag: 'onderzoek en blijven leren', kleur: 'plumD', palen: 0, kopmaat: 28, vraagmaat: 20, straal: 24 },
      ],
    },
    {
      naam: '7 kas',
      delen: [
        {
          deel: 'kas',
          x: 1390,
          y: 938,
          s: 0.95,
          inhoud: [
            { deel: 'rij', n: 4, van: [-146, -52], stap: [24, 0], wat: { deel: 'boompje' }, wissel: { h: [26, 34, 42, 52] } },
            { deel: 'rij', n: 3, van: [76, -52], stap: [27, 0], wat: { deel: 'boompje', kroon: 'groenL' }, wissel: { h: [30, 40, 50] } },
            { deel: 'persoon', x: -25, y: -6, s: 0.96, houding: 'dragen', draagt: 'plantje', huid: 'huid2', haar: 'bob', haarkleur: 'haar2', boven: 'school' },
            { deel: 'persoon', x: 28, y: -6, s: 0.96, kijk: -1, houding: 'kletsen', draagt: 'gieter', huid: 'huid4', haar: 'kaal', haarkleur: 'haar5', baard: true, boven: 'opleiding', broek: 'broek2' },
          ],
        },
        { deel: 'persoon', x: 1166, y: 950, s: 1.1, kijk: -1, houding: 'loopdragen', draagt: 'plantje', draagschaal: 1.2, huid: 'huid5', haar: 'knot', boven: 'groenL', broek: 'broek1', tas: 'schouder', taskleur: 'school' },
      ],
    },
    {
      naam: '6 open school',
      delen: [
        {
          deel: 'openSchool',
          x: 690,
          y: 950,
          s: 0.95,
          inhoud: [
            // the lesson: the schoolopleider looks on, list in hand
            { deel: 'persoon', x: -210, y: -14, s: 1.06, houding: 'kletsen', gewricht: { av: [34, 84] }, draagt: 'klembord', draagschaal: 1.5, draagt2: { draai: -4 }, huid: 'huid1', haar: 'kort', haarkleur: 'haar5', bril: true, boven: 'school', broek: 'broek2' },
            { deel: 'persoon', x: -58, y: -14, s: 1.06, houding: 'wijzen', huid: 'huid3', haar: 'lang', boven: 'opleiding', broek: 'broek1', sjaal: ['school', 'school'], mond: 'open' },
            { deel: 'persoon', x: -10, y: -10, s: 0.74, kijk: -1, kind: true, houding: 'zitpraat', zithoogte: 24, huid: 'huid5', haar: 'knot', boven: 'groen' },
            { deel: 'persoon', x: 28, y: -10, s: 0.74, kijk: -1, kind: true, houding: 'zitpraat', gewricht: { av: [-136, -180] }, zithoogte: 24, huid: 'huid1', haar: 'stekel', haarkleur: 'haar3', boven: 'broker' },
            { deel: 'persoon', x: 66, y: -10, s: 0.74, kijk: -1, kind: true, houding: 'zitpraat', zithoogte: 24, huid: 'huid2', haar: 'hoofddoek', doek: 'plum', boven: 'plumL' },
            { deel: 'rij', n: 3, van: [-30, -8], stap: [38, 0], wat: { deel: 'tafel', s: 0.7, b: 38, h: 34 } },
            // school and institute tune their instruments
            { deel: 'stemvork', x: 168, y: -10, s: 1.25 },
            { deel: 'persoon', x: 116, y: -12, houding: 'dragen', draagt: 'gitaar', draagschaal: 0.8, draagt2: { draai: -24 }, huid: 'huid4', haar: 'krullen', boven: 'school' },
            { deel: 'persoon', x: 220, y: -12, kijk: -1, houding: 'dragen', draagt: 'viool', huid: 'huid2', haar: 'staart', haarkleur: 'haar3', boven: 'opleiding', broek: 'broek2' },
          ],
        },
        { deel: 'station', x: 634, y: 754, nr: 6, kop: 'In de school opleiden', vraag: 'kwaliteit en afstemmen', kleur: 'schoolD', palen: 0, kopmaat: 28, vraagmaat: 20, straal: 24 },
      ],
    },
    {
      naam: '1 uitkijkheuvel',
      delen: [
        { deel: 'vlak', vorm: 'heuvel', punten: [[-20, 868], [120, 850], [260, 892], [360, 960], [420, 1014]], kleur: '#3D8A6B', korrel: true },
        { deel: 'station', x: 186, y: 748, nr: 1, kop: 'Ons partnerschap', vraag: ['zo’n 350 scholen', 'ongeveer 40 besturen', 'de Marnix Academie'], kleur: 'inkt', palen: 80, breedte: 316, kopmaat: 28, vraagmaat: 20, straal: 24 },
        { deel: 'persoon', x: 52, y: 984, s: 1.36, houding: 'turen', gewricht: { av: [106, 170], aa: [98, 166] }, huid: 'huid2', haar: 'krullen', haarkleur: 'haar2', boven: 'school', broek: 'broek1' },
        { deel: 'persoon', x: 166, y: 990, s: 1.36, rolstoel: true, zithouding: 'zitten', draagt: 'kaart', draagschaal: 1.15, huid: 'huid5', haar: 'vlechten', boven: 'broker', broek: 'opleiding' },
        { deel: 'persoon', x: 288, y: 988, s: 1.36, houding: 'wijzen', huid: 'huid1', haar: 'kort', haarkleur: 'haar6', boven: 'opleiding', kleding: 'jas', jas: 'groenD' },
        { deel: 'reclamevliegtuig', x: 350, y: 182, s: 0.9, tekst: 'Met recht partners!' },
        { deel: 'legenda', x: 252, y: 732, besturen: [21, 4, 12] },
        { deel: 'rij', op: [[24, 900], [110, 880], [244, 906], [98, 996], [232, 990]], wat: { deel: 'gras', kleur: '#7CC08A' } },
      ],
    },
    {
      naam: 'voorgrond',
      delen: [
        { deel: 'rij', op: [[1560, 1036], [1598, 1030], [1528, 1038], [1082, 1040], [1058, 1040]], wat: { deel: 'blad' }, wissel: { draai: [-20, 10, -46, 20, -22], s: [1, 1.1, 0.8, 0.7, 0.7], kleur: ['groen', 'groenD', 'groenD', 'groen', 'groenD'], nerf: ['groenL', 'groen', 'groen', 'groenL', 'groen'] } },
        { deel: 'rij', op: [[1120, 1000], [1142, 994], [1164, 1002], [312, 1000], [334, 1004]], wat: { deel: 'tulp', s: 1.3, h: 30 }, wissel: { kleur: ['schoolL', 'broker', 'school', 'broker', 'school'] } },
      ],
    },
    {
      naam: '2 wat zij zeggen',
      delen: [
        { deel: 'puzzelBallonnen', x: 262, y: 441, naarA: [-62, 52], naarB: [68, 48] },
      ],
    },
    {
      naam: 'opschriften en plekken',
      opschriften: true,
      delen: [
        { deel: 'bordje', x: 662, y: 977, tekst: 'student', rol: 'mens', grootte: 18, pijl: [636, 946] },
        { deel: 'bordje', x: 424, y: 977, tekst: 'schoolopleider', rol: 'mens', grootte: 18, pijl: [482, 946] },
        { deel: 'bordje', x: 556, y: 977, tekst: 'kwaliteit', grootte: 18, pijl: [526, 946] },
        { deel: 'bordje', x: 850, y: 977, tekst: 'afstemmen', grootte: 18, pijl: [850, 946] },
        { deel: 'bordje', x: 866, y: 652, tekst: 'nieuw curriculum', schijf: [5], pijl: [1000, 652] },
        { deel: 'bordje', x: 1390, y: 966, tekst: 'begeleiding startende leraren', schijf: [7] },
        { deel: 'bordje', x: 1180, y: 196, tekst: ['doorgaande', 'professionalisering'], schijf: [10], pijl: [1264, 270] },
        { deel: 'bordje', x: 1484, y: 306, tekst: ['community waarin', 'iedereen leert'], grootte: 20, schijf: [11], pijl: [1500, 262] },
        { deel: 'bordje', x: 992, y: 491, tekst: 'versterken', grootte: 18, pijl: [1012, 462] },
        { deel: 'bordje', x: 1132, y: 583, tekst: 'toevoegen', grootte: 18, schijf: [9], pijl: [1128, 554] },
        { deel: 'bordje', x: 1022, y: 346, tekst: 'loslaten', grootte: 18, pijl: [1002, 318] },
        { deel: 'schijf', x: 618, y: 302, nr: 4 },
        { deel: 'schijf', x: 578, y: 473, nr: 3 },
        { deel: 'banner', x: 800, y: 70, nr: 4, titel: 'Partners in Opleiding en Ontwikkeling', onder: 'Het leerlandschap van ons partnerschap', grootte: 54 },
      ],
    },
  ],
};
