import { DINGEN } from './dingen.ts';
import { HAREN } from './haar.ts';
import { GEZICHTEN, MONDEN } from './hoofd.ts';
import { HOUDING } from './houdingen.ts';
import {
  DEEL,
  getal,
  GRADEN,
  JANEE,
  kan,
  keuze,
  keuzeUit,
  KIJK,
  KLEUR,
  of,
  optie,
  reeks,
  SCHAAL,
  STAAT,
  velden,
} from './opties.ts';

const LEDEMAAT = reeks([
  ['boven', GRADEN],
  ['onder', GRADEN],
]);
const GEWRICHTEN = velden({
  bv: kan('Het voorste been: bovenste en onderste helft, in graden.', LEDEMAAT),
  ba: kan('Het achterste been.', LEDEMAAT),
  av: kan('De voorste arm.', LEDEMAAT),
  aa: kan('De achterste arm.', LEDEMAAT),
  h: kan('Hoever de romp overhelt, in graden; positief is de kijkrichting.', GRADEN),
  d: kan('Hoever het lijf gedraaid is: 0 van voren, 1 van opzij.', DEEL),
  twee: kan('Beide handen houden vast wat er gedragen wordt.', JANEE),
  zit: kan('De heupen rusten op een zitting, een zadel of de grond.', JANEE),
  op: kan('De hoogte boven de grond, voor een sprong.', getal(0, 200)),
});
const MEER_DRAGEN = velden({
  kleur: kan('De kleur van wat iemand draagt.', KLEUR),
  draai: kan('Draaiing in graden, met de klok mee.', GRADEN),
  s: kan('De schaal van wat iemand draagt.', SCHAAL),
});

/** What can be chosen of a figure. */
export const OPTIES = {
  ...STAAT,
  kijk: optie('1 kijkt naar rechts, −1 naar links.', KIJK, 1),
  houding: optie('De houding.', keuzeUit(HOUDING), 'staan'),
  gewricht: kan('Wat aan losse gewrichten anders is dan in de houding.', GEWRICHTEN),
  huid: optie('De huidskleur.', keuze('huid1', 'huid2', 'huid3', 'huid4', 'huid5'), 'huid2'),
  haar: optie('Het haar.', keuze(...HAREN), 'kort'),
  haarkleur: optie('De haarkleur.', KLEUR, 'haar1'),
  doek: optie('De kleur van een hoofddoek of pet.', KLEUR, 'school'),
  boven: optie('De kleur boven het middel.', KLEUR, 'school'),
  onder: optie('Wat onder het middel gedragen wordt.', keuze('broek', 'rok', 'jurk', 'kort'), 'broek'),
  broek: optie('De kleur van broek of rok.', KLEUR, 'broek1'),
  kous: kan('De kleur van de benen onder een rok.', KLEUR),
  roklengte: optie('De lengte van een rok onder de heupen, in eenheden.', getal(0, 100), 22),
  mouw: optie('De mouwen.', keuze('lang', 'kort'), 'lang'),
  mouwkleur: kan('De kleur van de mouwen.', KLEUR),
  kleding: optie('De kleding boven het middel.', keuze('trui', 'overhemd', 'vest', 'jas', 'jurk'), 'trui'),
  jas: kan('De kleur van een vest of jas.', KLEUR),
  patroon: kan('Het patroon van de kleding boven het middel.', keuze('streep', 'stip')),
  patroonkleur: optie('De kleur van het patroon.', KLEUR, 'wit'),
  schoen: optie('De kleur van de schoenen.', KLEUR, 'haar1'),
  breed: optie('De bouw: 1 is gemiddeld.', getal(0, 5, 0.05), 1),
  buik: optie('Hoe rond de buik is, van 0 tot 1.', DEEL, 0),
  kind: optie('Een kind: een groter hoofd op hetzelfde lijf.', JANEE, false),
  rolstoel: optie('In een rolstoel?', JANEE, false),
  zithouding: optie('De houding in de rolstoel.', keuzeUit(HOUDING), 'zitten'),
  zithoogte: kan('De hoogte van de zitting, in eenheden.', getal(0, 200)),
  draagt: kan('Wat iemand draagt.', keuzeUit(DINGEN)),
  draagschaal: optie('De schaal van wat iemand draagt.', SCHAAL, 1),
  draagt2: kan('Meer over wat iemand draagt: de kleur en hoe het gedraaid is.', MEER_DRAGEN),
  tas: kan('De tas.', keuze('rugzak', 'schouder')),
  taskleur: optie('De kleur van de tas.', KLEUR, 'broker'),
  sjaal: kan(
    'De sjaal: één kleur, of de kleuren van knoop en uiteinde.',
    of(
      KLEUR,
      reeks([
        ['knoop', KLEUR],
        ['eind', KLEUR],
      ]),
    ),
  ),
  keycord: kan('De kleur van een keycord met een pasje.', KLEUR),
  bril: optie('Met een bril?', JANEE, false),
  baard: optie('Met een baard?', JANEE, false),
  baardkleur: kan('De kleur van de baard.', KLEUR),
  mond: optie('De mond.', keuze(...MONDEN), 'lach'),
  ogen: optie('De ogen.', keuze('open', 'dicht'), 'open'),
  gezicht: optie('Wat het gezicht zegt. Wat niet vrolijk is, heeft een eigen mond.', keuze(...GEZICHTEN), 'vrolijk'),
  oud: optie('Op leeftijd: rimpels en een ronde rug.', JANEE, false),
  knik: optie('Hoever het hoofd buigt, in graden.', GRADEN, 0),
  grond: optie('Schaduw op de grond; uit voor wie ergens op staat.', JANEE, true),
};
