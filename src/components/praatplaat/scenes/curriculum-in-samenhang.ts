import type { PersoonOpties } from '../tekening/persoon.ts';
import type { Scene } from '../tekening/teken.ts';

/** Who the plate is about: each of the three stands on it more than once. */
type Uiterlijk = Omit<PersoonOpties, 'x' | 'y'>;
const STUDENT: Uiterlijk = { huid: 'huid4', haar: 'krullen', haarkleur: 'haar1', boven: 'broker', sjaal: ['school', 'opleiding'], broek: 'broek1' };
const SCHOOLOPLEIDER: Uiterlijk = { huid: 'huid3', haar: 'hoofddoek', doek: 'schoolL', boven: 'school', onder: 'rok', broek: 'plumD' };
const INSTITUUTSOPLEIDER: Uiterlijk = { huid: 'huid1', haar: 'kort', haarkleur: 'haar5', baard: true, bril: true, boven: 'opleiding', kleding: 'vest', jas: 'opleidingD', broek: 'broek2', rolstoel: true };
/** The class as the mentor sees it: three pupils. */
const KLAS = { huid: ['huid2', 'huid5', 'huid1'], trui: ['school', 'broker', 'groen'], haar: ['haar3', 'haar1', 'haar4'] } as const;

export const scene: Scene = {
  plaat: 'curriculum-in-samenhang',
  id: 'p5',
  breedte: 1600,
  hoogte: 1000,
  verlopen: {
    lucht: { stappen: [[0, '#FFF3DC'], [1, '#FBD6A2']] },
    oever1: { stappen: [[0, '#EAB560'], [1, '#BCCC74']], x2: 1, y2: 0.1 },
    oever2: { stappen: [[0, '#6BAA93'], [1, '#B3CC7A']], x2: 1, y2: 0.05 },
    oever3: { stappen: [[0, '#4F9C97'], [1, '#93BE70']], x2: 1, y2: 0 },
    plein: { stappen: [[0, '#CFDDA0'], [1, '#B4CD78']], x2: 1, y2: 0 },
  },
  lagen: [
    {
      naam: 'lucht en verte',
      delen: [
        { deel: 'vlak', vorm: 'rechthoek', x: 0, y: 0, w: 1600, h: 460, kleur: 'verloop:lucht' },
        { deel: 'zon', x: 1436, y: 250, gloed: [[300, 0.22], [220, 0.35], [150]] },
        { deel: 'wolk', x: 92, y: 92, s: 1.05 },
        { deel: 'wolk', x: 250, y: 196, s: 0.7, op: 0.9 },
        { deel: 'wolk', x: 1536, y: 52, s: 0.62, op: 0.9 },
        { deel: 'meeuw', x: 300, y: 142, s: 0.8, kleur: 'opleidingD' },
        { deel: 'meeuw', x: 334, y: 126, s: 0.6, kleur: 'opleidingD' },
        { deel: 'meeuw', x: 1186, y: 190, s: 0.6, kleur: 'opleidingD' },
        { deel: 'vlak', vorm: 'heuvel', punten: [[-20, 352], [180, 330], [420, 350], [660, 326], [900, 352], [1100, 330], [1620, 330]], kleur: '#E9C48A' },
        { deel: 'windmolen', x: 330, y: 352, s: 0.8 },
        { deel: 'vlak', vorm: 'heuvel', punten: [[-20, 392], [240, 372], [520, 388], [820, 368], [1120, 390], [1620, 380]], kleur: '#D3CB77', korrel: true },
        { deel: 'vlak', vorm: 'heuvel', punten: [[-20, 424], [260, 410], [560, 440], [900, 430], [1240, 450], [1620, 440]], kleur: 'verloop:oever1', korrel: true },
        { deel: 'vlak', vorm: 'heuvel', punten: [[-20, 640], [260, 600], [560, 640], [900, 630], [1620, 650]], kleur: 'verloop:oever2', korrel: true },
        { deel: 'vlak', vorm: 'heuvel', punten: [[-20, 880], [300, 830], [640, 850], [1000, 830], [1620, 880]], kleur: 'verloop:oever3', op: 0.6 },
        { deel: 'schaaptje', x: 560, y: 606, s: 0.8, kijk: 1 },
        { deel: 'schaaptje', x: 604, y: 620, s: 0.9, kijk: -1 },
        { deel: 'schaaptje', x: 530, y: 628, s: 0.7, kijk: 1 },
        { deel: 'boom', x: 486, y: 590, s: 0.6, soort: 'wilg' },
        { deel: 'rij', op: [[470, 650], [560, 690], [620, 640], [300, 830], [340, 700], [540, 720], [800, 670], [330, 930], [600, 986], [830, 988], [500, 990], [920, 984]], wat: { deel: 'gras', s: 0.8, kleur: 'groenD' } },
      ],
    },
    {
      naam: 'de berg: drie gevouwen lagen van hetzelfde papier',
      delen: [
        { deel: 'vouwberg', vouwen: [[[1076, 416], [975, 730]], [[1160, 409], [1110, 640]], [[1254, 402], [1215, 600]], [[1306, 336], [1300, 590]], [[1384, 240], [1375, 580]], [[1442, 236], [1450, 600]], [[1500, 240], [1530, 620]], [[1536, 304], [1600, 640]], [[1625, 420], [1640, 700]]], kleuren: ['#CFE29B', '#B3D37B', '#C6DE90', '#9DC46D', '#B3D37B', '#7FB56A', '#4F9150', '#5E9B57'], rand: 4, sneeuw: { van: 1334, tot: 1520, punten: 4 } },
        { deel: 'leerroute', punten: [[1232, 500, 18], [1160, 484, 18], [1152, 452, 17], [1280, 430, 16], [1362, 404, 15], [1340, 358, 14], [1392, 322, 13], [1432, 282, 12], [1438, 250, 12]] },
        { deel: 'rij', op: [[1258, 446], [1224, 460], [1604, 404], [1584, 392], [1316, 384], [1106, 520], [1078, 566], [1122, 556]], wat: { deel: 'boom', soort: 'den', kleur: '#4C8A55', kleur2: 'groenD' }, wissel: { s: [0.3, 0.34, 0.36, 0.3, 0.26, 0.4, 0.46, 0.4] } },
        { deel: 'vouwberg', vouwen: [[[950, 790], [950, 800]], [[1050, 640], [1010, 800]], [[1120, 572], [1110, 760]], [[1176, 532], [1200, 740]], [[1290, 529], [1300, 740]], [[1402, 526], [1420, 740]], [[1476, 572], [1500, 740]], [[1540, 552], [1560, 760]], [[1625, 486], [1640, 760]]], kleuren: ['#C4DB8E', '#B4D27C', '#A9CC78', '#8CBD68', '#7FB56A', '#4C8A55', '#6FA95F', '#8CBD68'] },
        { deel: 'leerroute', punten: [[1592, 730, 28], [1566, 640, 24], [1480, 596, 22], [1404, 552, 20], [1290, 544, 20], [1206, 544, 20], [1178, 514, 19], [1232, 500, 18]] },
        { deel: 'rij', op: [[1604, 600], [1580, 566], [1072, 652], [1054, 690]], wat: { deel: 'boom', soort: 'den', kleur: 'groen', kleur2: 'groenD' }, wissel: { s: [0.42, 0.34, 0.5, 0.5] } },
        { deel: 'vouwberg', vouwen: [[[1000, 800], [1000, 860]], [[1100, 716], [1110, 860]], [[1200, 640], [1216, 860]], [[1300, 680], [1320, 860]], [[1420, 640], [1410, 860]], [[1520, 690], [1530, 860]], [[1560, 720], [1570, 860]]], kleuren: ['#C4DB8E', '#D3E5A2', '#8CBD68', '#B4D27C', '#6FA95F', '#8CBD68'] },
      ],
    },
    {
      naam: 'top: samen boven',
      delen: [
        { deel: 'vlagtop', x: 1474, y: 240, h: 150 },
        { deel: 'persoon', x: 1396, y: 246, s: 0.9, houding: 'juichen', ...SCHOOLOPLEIDER },
        { deel: 'persoon', x: 1440, y: 252, s: 0.98, houding: 'juichen', ...STUDENT, mond: 'open' },
        { deel: 'persoon', x: 1496, y: 248, s: 0.9, kijk: -1, zithouding: 'zitpraat', ...INSTITUUTSOPLEIDER, gewricht: { av: [78, 136] } },
      ],
    },
    {
      naam: 'de maat',
      delen: [
        { deel: 'springlat', x: 1244, y: 540, s: 0.96 },
        { deel: 'persoon', x: 1238, y: 474, s: 0.84, houding: 'springen', ...STUDENT, grond: false, gewricht: { av: [128, 150], aa: [-100, -120] } },
        { deel: 'persoon', x: 1346, y: 548, s: 0.82, kijk: -1, houding: 'kletsen', draagt: 'loep', huid: 'huid2', haar: 'staart', haarkleur: 'haar3', boven: 'schoolL', broek: 'broek3' },
        { deel: 'persoon', x: 1528, y: 622, s: 0.66, kijk: -1, houding: 'lopen', huid: 'huid1', haar: 'stekel', haarkleur: 'haar4', boven: 'plum', broek: 'broek3', tas: 'rugzak', taskleur: 'groen' },
        { deel: 'persoon', x: 1500, y: 610, s: 0.66, kijk: -1, houding: 'lopen', huid: 'huid5', haar: 'vlechten', boven: 'schoolL', broek: 'broek1', tas: 'rugzak', taskleur: 'opleiding' },
      ],
    },
    {
      naam: 'links: twee sporen worden één',
      delen: [
        { deel: 'boom', x: 24, y: 372, s: 0.9, kleur: '#8FB35A' },
        { deel: 'boom', x: 222, y: 374, s: 0.6, soort: 'bloesem', kleur: 'schoolL', kleur2: 'school' },
        { deel: 'school', x: 112, y: 374, s: 0.56 },
        { deel: 'opleiding', x: 134, y: 640, s: 0.63 },
        { deel: 'spoor', punten: [[-20, 404, 23], [120, 408, 25], [226, 476, 28], [284, 590, 31], [352, 704, 34]], a: 'school', b: 'school' },
        { deel: 'spoor', punten: [[-20, 680, 30], [110, 678, 31], [220, 672, 32], [296, 682, 33], [352, 704, 34]], a: 'opleiding', b: 'opleiding' },
        { deel: 'schragen', lijst: [[452, 760, 846, 24], [512, 790, 880, 24], [566, 816, 900, 22]] },
        { deel: 'wissel', x: 330, y: 776, s: 0.95, kijk: -1 },
        { deel: 'persoon', x: 298, y: 790, s: 0.82, houding: 'duwen', huid: 'huid5', haar: 'pet', doek: 'groenD', boven: 'groenL', kleding: 'vest', jas: 'groenD', broek: 'broek1' },
      ],
    },
    {
      naam: 'student achter de tafelpunt',
      delen: [
        { deel: 'persoon', x: 706, y: 852, s: 2.2, houding: 'wijzen', ...STUDENT, gewricht: { av: [112, 122], aa: [-24, 20] }, mond: 'open' },
        { deel: 'lid', punten: [[758, 676], [775, 664]], dikte: 7, kleur: 'huid4' },
      ],
    },
    {
      naam: 'driehoekstafel',
      delen: [
        { deel: 'driehoekstafel', x: 715, y: 906, b: 600, diep: 160 },
        { deel: 'spoor', punten: [[330, 690, 34], [396, 730, 35], [470, 768, 36], [546, 808, 36], [606, 840, 36], [622, 848, 36]], a: 'school', b: 'opleiding' },
      ],
    },
    {
      naam: 'de kaart: vouwen die heuvels worden',
      delen: [
        { deel: 'vlak', vorm: 'veelhoek', punten: [[924, 896], [1010, 868], [1110, 914], [1330, 952], [1620, 998], [1620, 706], [1566, 744], [1420, 722], [1300, 746], [1200, 718], [1100, 744], [1010, 700]], kleur: 'verloop:plein' },
        { deel: 'schaduw', vorm: 'veelhoek', punten: [[560, 900], [744, 902], [924, 904], [1010, 890], [1110, 924], [1010, 884]], op: 0.2 },
        { deel: 'vouwkaart', vouwen: [[[646, 822], [560, 886]], [[706, 804], [652, 880]], [[768, 816], [744, 886]], [[836, 748], [836, 873]], [[892, 768], [924, 890]], [[962, 642], [1010, 864]], [[1010, 700], [1110, 914]]], kleuren: ['#FFFBF0', '#EFE1BF', '#FAF2D4', '#DDD8A8', '#E2E8B2', '#AFC67C'], route: [[0.4, 0.17], [0.46, 0.16], [0.48, 0.16], [0.46, 0.13], [0.42, 0.12], [0.38, 0.08], [0.5, 0.1]], stippen: ['school', 'opleiding'], bomen: [[1, 0.3, 0.2], [1, 0.7, 0.76], [2, 0.3, 0.8], [2, 0.68, 0.24], [3, 0.3, 0.8], [3, 0.55, 0.74], [3, 0.25, 0.2], [4, 0.55, 0.2], [4, 0.3, 0.72], [4, 0.7, 0.78]], heuvels: [[1, 0.62, 0.24], [2, 0.5, 0.7]], kompas: [0, 0.5, 0.76] },
        { deel: 'geit', x: 836, y: 748, s: 0.52, kijk: 1 },
        { deel: 'kaartrand', punten: [[1012, 864], [1111, 908], [1330, 946], [1620, 993]] },
        { deel: 'slakCurriculum', x: 1392, y: 956, s: 0.8 },
        { deel: 'leerroute', punten: [[1066, 806, 34], [1110, 810, 36], [1180, 838, 42], [1260, 856, 50]] },
        { deel: 'wagonCurriculum', x: 434, y: 756.8, s: 0.74, draai: 26.7, kleur: 'opleiding', rand: 'opleidingD', inhoud: [{ deel: 'voorwerp', soort: 'boeken', x: -12, y: -50 }, { deel: 'voorwerp', soort: 'lamp', x: 17, y: -52 }] },
        { deel: 'wagonCurriculum', x: 487.4, y: 784.1, s: 0.74, draai: 27.7, inhoud: [{ deel: 'krijtbord', x: -10, y: -50 }, { deel: 'voorwerp', soort: 'plantje', x: 18, y: -48 }] },
        { deel: 'loc', x: 540.5, y: 812.1, s: 0.74, draai: 27.9, inhoud: [{ deel: 'groep', x: -17, y: -18, s: 0.62, inhoud: [{ deel: 'persoon', houding: 'staan', ...STUDENT, grond: false, gewricht: { av: [120, 150] }, x: 0, y: 0 }] }] },
      ],
    },
    {
      naam: 'schoolopleider en instituutsopleider',
      delen: [
        { deel: 'poef', x: 384, y: 974, s: 2.3 },
        { deel: 'persoon', x: 388, y: 970, s: 2.4, houding: 'zitpraat', ...SCHOOLOPLEIDER, grond: false, gewricht: { av: [50, 106], aa: [42, 84] } },
        { deel: 'voorwerp', soort: 'koffie', x: 560, y: 856, s: 1.7 },
        { deel: 'persoon', x: 1048, y: 978, s: 2.4, kijk: -1, zithouding: 'zitten', ...INSTITUUTSOPLEIDER, gewricht: { av: [50, 80] } },
        { deel: 'potlood', punt: [984, 884], eind: [1014, 850] },
        { deel: 'katCurriculum', x: 508, y: 900, s: 0.8 },
      ],
    },
    {
      naam: 'markt',
      delen: [
        { deel: 'station', kopmaat: 30, vraagmaat: 20, x: 1164, y: 640, nr: 3, kop: 'De leerweg', vraag: ['Wat ga ik', 'allemaal doen?'], kleur: '#7A5200', palen: 60 },
        { deel: 'vlak', vorm: 'ellips', x: 1362, y: 860, rx: 226, ry: 68, kleur: '#F3D080' },
        { deel: 'vlak', vorm: 'ellips', x: 1362, y: 858, rx: 206, ry: 59, kleur: '#FCE9C2' },
        { deel: 'leerroute', punten: [[1500, 880, 50], [1556, 866, 42], [1584, 814, 34], [1592, 730, 28]] },
        { deel: 'kraam', x: 1366, y: 818, kleur: 'opleiding', donker: 'opleidingD', naam: 'opleiding', h: 142, achter: [{ deel: 'persoon', y: -8, s: 0.88, grond: false, x: 12, kijk: -1, huid: 'huid2', haar: 'bob', haarkleur: 'haar4', boven: 'opleidingL', bril: true }], op: [{ deel: 'voorwerp', soort: 'boeken', x: -38, y: -63 }, { deel: 'voorwerp', soort: 'laptop', x: 46, y: -59, s: 0.9 }] },
        { deel: 'kraam', x: 1236, y: 838, kleur: 'school', donker: 'schoolD', naam: 'school', h: 142, achter: [{ deel: 'persoon', y: -8, s: 0.88, grond: false, x: -12, huid: 'huid5', haar: 'afro', boven: 'schoolL' }], op: [{ deel: 'krijtbord', x: 32, y: -64 }, { deel: 'bel', x: -46, y: -58 }] },
        { deel: 'kraam', x: 1496, y: 838, kleur: 'groen', donker: 'groenD', naam: 'elders', h: 142, achter: [{ deel: 'persoon', y: -8, s: 0.88, grond: false, x: -6, huid: 'huid1', haar: 'pet', doek: 'groen', haarkleur: 'haar3', boven: 'broker' }], op: [{ deel: 'wereldbol', x: 36, y: -68 }, { deel: 'tentje', x: -44, y: -60, s: 0.9 }] },
        { deel: 'persoon', x: 1300, y: 944, s: 1.16, houding: 'denken', ...STUDENT, gewricht: { aa: [-20, 30] } },
        { deel: 'mandCurriculum', x: 1282, y: 912, s: 1.15, keuzes: ['school', 'opleiding', 'groenL'] },
        { deel: 'persoon', x: 1446, y: 936, s: 1.1, kijk: -1, houding: 'dragen', draagt: 'doos', huid: 'huid1', haar: 'lang', haarkleur: 'haar6', boven: 'plum', broek: 'broek3' },
      ],
    },
    {
      naam: 'balans',
      delen: [
        { deel: 'weegschaal', x: 178, y: 976, s: 0.89, schalen: [{ naam: 'werkplek', kleur: 'schoolD', rand: 'school', inhoud: [{ deel: 'krijtbord', x: -16, y: -13 }, { deel: 'bel', x: 20, y: -12 }] }, { naam: 'opleiding', kleur: 'opleidingD', rand: 'opleiding', inhoud: [{ deel: 'voorwerp', soort: 'boeken', x: -14, y: -12 }, { deel: 'voorwerp', soort: 'lamp', x: 20, y: -16 }] }, { naam: 'student', kleur: 'broker', rand: 'brokerD', inhoud: [{ deel: 'rugzakCurriculum', x: -18, y: 2, s: 0.9 }, { deel: 'hart', x: 20, y: -9, s: 1.2 }], tekstkleur: 'inkt' }] },
      ],
    },
    {
      naam: 'denkwolken: drie beelden vloeien samen in één',
      delen: [
        { deel: 'belletjes', van: [394, 752], naar: [450, 500], kleur: '#FFDCC2', n: 6, r0: 4, r1: 12 },
        { deel: 'belletjes', van: [1046, 742], naar: [966, 500], kleur: '#CDECF2', n: 6, r0: 4, r1: 12 },
        { deel: 'belletjes', van: [704, 610], naar: [694, 576], kleur: '#FFF1C2', n: 2, r0: 5, r1: 8 },
        { deel: 'wolkenvloei', uit: [{ x: 462, y: 400, w: 236, h: 140, kleur: '#FFDCC2', n: 10, draai: 0.2 }, { x: 894, y: 400, w: 236, h: 140, kleur: '#CDECF2', n: 10, draai: 0.5 }, { x: 684, y: 462, w: 212, h: 150, kleur: '#FFF1C2', n: 10, draai: 0.3 }], samen: { x: 672, y: 288, w: 384, h: 168, n: 13 } },
        { deel: 'rij', op: [[388, 418], [432, 434], [476, 418]], wat: { deel: 'buste', s: 1.5, huid: 'huid2', trui: 'school', haar: 'haar3' }, wissel: KLAS },
        { deel: 'kring', x: 924, y: 410, r: 42, w: 7 },
        { deel: 'cape', x: 682, y: 544, s: 0.9 },
        { deel: 'persoon', x: 682, y: 544, s: 0.9, houding: 'staan', ...STUDENT, grond: false },
        { deel: 'krijtbord', x: 699, y: 258, b: 170, h: 108, lijst: 7, inhoud: [{ deel: 'kring', x: 7, y: -8, r: 27, w: 5, kleuren: ['opleidingL', 'wit', 'opleidingL'] }] },
        { deel: 'cape', x: 578, y: 352, s: 1.12 },
        { deel: 'persoon', x: 578, y: 352, s: 1.12, houding: 'wijzen', ...STUDENT, grond: false, gewricht: { av: [96, 104] }, mond: 'open' },
        { deel: 'rij', op: [[664, 338], [716, 346], [768, 338]], wat: { deel: 'buste', s: 1.5, huid: 'huid2', trui: 'school', haar: 'haar3' }, wissel: KLAS },
      ],
    },
    {
      naam: 'voorgrond',
      delen: [
        { deel: 'blad', x: 1540, y: 1044, draai: -24, kleur: 'groenD', nerf: 'groen' },
        { deel: 'blad', x: 1596, y: 1036, draai: 6, s: 1.15, kleur: 'groen', nerf: 'groenL' },
        { deel: 'blad', x: 1500, y: 1052, draai: -46, s: 0.8, kleur: 'groen', nerf: 'groenL' },
        { deel: 'rij', op: [[1180, 1000], [1208, 994], [1236, 1002], [1440, 1002], [1464, 996]], wat: { deel: 'tulp', s: 1.4, h: 22 }, wissel: { kleur: ['schoolL', 'opleidingL', 'school', 'broker', 'school'] } },
      ],
    },
    {
      naam: 'opschriften en plekken',
      opschriften: true,
      delen: [
        { deel: 'station', kopmaat: 30, vraagmaat: 20, x: 1178, y: 284, nr: 1, kop: 'De leeropbrengst', vraag: 'Wat ga ik leren?', kleur: 'groenD', palen: 94 },
        { deel: 'station', kopmaat: 30, vraagmaat: 20, x: 1482, y: 446, nr: 2, kop: 'De maat', vraag: ['Wanneer is het', 'voldoende', 'of goed?'], kleur: 'plum', palen: 34 },
        { deel: 'bordje', x: 138, y: 446, tekst: 'werkplekcurriculum', rol: 'school' },
        { deel: 'bordje', x: 146, y: 722, tekst: 'opleidingscurriculum', rol: 'opleiding' },
        { deel: 'bordje', x: 112, y: 952, tekst: 'balans', schijf: [5] },
        { deel: 'bordje', x: 726, y: 909, tekst: 'driehoeksgesprek', schijf: [6] },
        { deel: 'bordje', x: 618, y: 953, tekst: 'schoolopleider of mentor', rol: 'mens', pijl: [440, 940] },
        { deel: 'bordje', x: 876, y: 953, tekst: 'instituutsopleider', rol: 'mens', pijl: [1000, 940] },
        { deel: 'bordje', x: 606, y: 704, tekst: 'student', rol: 'mens', pijl: [676, 696] },
        { deel: 'bordje', x: 682, y: 414, tekst: 'betekenisonderhandeling', rol: 'donker', schijf: [7] },
        { deel: 'bordje', x: 894, y: 248, tekst: 'gedeeld beeld', rol: 'ruimte', schijf: [8, 21, 'plum'] },
        { deel: 'bordje', x: 1452, y: 640, tekst: 'één opleidingsroute', schijf: [9], pijl: [1432, 590] },
        { deel: 'bordje', x: 1232, y: 188, tekst: 'samen verantwoordelijk', schijf: [10], pijl: [1390, 200] },
        { deel: 'ballon', x: 872, y: 594, tekst: 'Daar wil ik heen!', naar: [746, 628] },
        { deel: 'schijf', x: 364, y: 652, nr: 4 },
        { deel: 'banner', x: 800, y: 78, nr: 5, titel: 'Curriculum in samenhang', onder: 'samen betekenis geven aan één leerroute' },
      ],
    },
  ],
};
