import { vlak, lijn, lid, schaduw, grond, tekst, groep } from './vormen.ts';
import { persoon } from './persoon.ts';
import { schijf, bordje, station, ballon, banner, wegwijzer, kaartje } from './tekens.ts';
import { voorwerp } from './dingen.ts';
import { school, opleiding, paviljoen, windmolen, kerktoren, huisje } from './gebouwen.ts';
import { boom, struik, bloem, tulp, gras, graspollen, riet, bouwland, blad } from './natuur.ts';
import { zon, stralen, wolk, meeuw } from './lucht.ts';
import { eend, koe, kat } from './dieren.ts';
import { golfjes, weg, stippellijn, brugDiep, brugBoog, stapsteen, hek } from './wegen.ts';
import { tegelplein, plein, baan } from './tegels.ts';
import { fiets, boot, bank, tafel, flipover, poef, slinger, driehoek, luchtballon, ladder } from './meubels.ts';
import { latje, stapel, poortje, overstap, planktafel } from './eigen/geschiedenis/hek.ts';
import { voetstappen, markering, speld, paddenstoelGeschiedenis } from './eigen/geschiedenis/weg.ts';
import { steigerschool, onderzoekstent, kader } from './eigen/geschiedenis/bouwsels.ts';
import {
  kolf,
  microscoop,
  meetkijker,
  rugzakGeschiedenis,
  koffer,
  taart,
  snor,
  inval,
} from './eigen/geschiedenis/dingen.ts';
import { veldje, zaadzakje, vijver } from './eigen/geschiedenis/tuin.ts';
import { hondGeschiedenis, slakGeschiedenis, vogel } from './eigen/geschiedenis/dieren.ts';
import {
  dobbelsteen,
  doelvlag,
  doos,
  hand,
  kar,
  kleedLeren,
  koffieautomaat,
  kruk,
} from './eigen/leren-laten-werken/dingen.ts';
import { hondLeren, katLeren, molLeren, slakLeren } from './eigen/leren-laten-werken/dieren.ts';
import { grondsnede, wortelplant } from './eigen/leren-laten-werken/grond.ts';
import { legpuzzel } from './eigen/leren-laten-werken/legpuzzel.ts';
import { minipuzzel, stuk } from './eigen/leren-laten-werken/stuk.ts';
import { pijlrond, staart, stuurwiel, vliegerLeren } from './eigen/leren-laten-werken/sturen.ts';
import { academie } from './eigen/partners-in-opleiding-en-ontwikkeling/academie.ts';
import { community } from './eigen/partners-in-opleiding-en-ontwikkeling/community.ts';
import { boompje, kas } from './eigen/partners-in-opleiding-en-ontwikkeling/kas.ts';
import { reclamevliegtuig, mappenballon } from './eigen/partners-in-opleiding-en-ontwikkeling/lucht.ts';
import { schuur, tandem, wielPartners, labtafel } from './eigen/partners-in-opleiding-en-ontwikkeling/makersschuur.ts';
import { openSchool, stemvork } from './eigen/partners-in-opleiding-en-ontwikkeling/open-school.ts';
import { schooltje, leerlandschap, legenda } from './eigen/partners-in-opleiding-en-ontwikkeling/scholen.ts';
import {
  langeTafel,
  puzzelBallonnen,
  draaibord,
  hondPartners,
} from './eigen/partners-in-opleiding-en-ontwikkeling/taal.ts';
import { trap } from './eigen/partners-in-opleiding-en-ontwikkeling/trap.ts';
import { velden, bloembedden, veldrol, steunpaal } from './eigen/partners-in-opleiding-en-ontwikkeling/velden.ts';
import { zandpad, tegelweg, kruiwagenPartners } from './eigen/partners-in-opleiding-en-ontwikkeling/weg.ts';
import { spoor, schragen, loc, wagonCurriculum, wissel } from './eigen/curriculum-in-samenhang/spoor.ts';
import { vouwkaart, vouwberg, kaartrand } from './eigen/curriculum-in-samenhang/papier.ts';
import { leerroute, springlat, vlagtop, kompas } from './eigen/curriculum-in-samenhang/berg.ts';
import {
  driehoekstafel,
  potlood,
  wolkenvloei,
  belletjes,
  buste,
  cape,
  kring,
} from './eigen/curriculum-in-samenhang/gesprek.ts';
import {
  kraam,
  weegschaal,
  mandCurriculum,
  wereldbol,
  bel,
  krijtbord,
  tentje,
  hart,
  rugzakCurriculum,
} from './eigen/curriculum-in-samenhang/markt.ts';
import { katCurriculum, geit, slakCurriculum, schaaptje } from './eigen/curriculum-in-samenhang/dieren.ts';
import {
  hondVerbindingen,
  kikker,
  koemand,
  reiger,
  schildpad,
  vlinder,
} from './eigen/leerrijke-verbindingen/dieren.ts';
import { hekplank, plankentafel } from './eigen/leerrijke-verbindingen/hekhout.ts';
import { flessenpost, grenspaal, naamboot, rivier, spiegelbeeld } from './eigen/leerrijke-verbindingen/water.ts';
import { hondLeraar, meeuwzit, molLeraar } from './eigen/de-lerende-leraar-als-partner/dieren.ts';
import {
  boei,
  dek,
  driehoekhuis,
  hanglamp,
  luik,
  patrijspoort,
  plag,
  reling,
} from './eigen/de-lerende-leraar-als-partner/gebouw.ts';
import {
  boekenkast,
  denkwolkLeraar,
  digibord,
  kwast,
  memos,
  schoolbank,
  smileyzuil,
  vliegtuigje,
} from './eigen/de-lerende-leraar-als-partner/kamers.ts';
import { dubbelbord, kei, oudeDriehoek, spiegelLeraar } from './eigen/de-lerende-leraar-als-partner/terrein.ts';
import { vliegerLeraar, vliegerstaart } from './eigen/de-lerende-leraar-als-partner/vliegers.ts';
import {
  bouwhelm,
  hefboom,
  katrolLeraar,
  lier,
  oog,
  stuurrad,
  touw,
  verrekijker,
} from './eigen/de-lerende-leraar-als-partner/werktuigen.ts';
import { rookpluim, driehoekteken, omvorming } from './eigen/van-de-driehoek-een-cirkel-maken/vormen.ts';
import { leercirkel, rondeTafel } from './eigen/van-de-driehoek-een-cirkel-maken/cirkel.ts';
import { wagonCirkel, tender, stoomtram } from './eigen/van-de-driehoek-een-cirkel-maken/tram.ts';
import {
  fles,
  verhaal,
  mandCirkel,
  kruiwagenCirkel,
  blok,
  telescoop,
  ezel,
  kleedCirkel,
  kist,
  gebakje,
  vaandel,
} from './eigen/van-de-driehoek-een-cirkel-maken/dingen.ts';
import {
  paddenstoelCirkel,
  waarschuwing,
  plas,
  sloot,
  huisOpen,
  deurmat,
} from './eigen/van-de-driehoek-een-cirkel-maken/terrein.ts';
import { hondCirkel, slakCirkel } from './eigen/van-de-driehoek-een-cirkel-maken/dieren.ts';
import { kroon, boogje, tak, wortelgestel, haarwortel, vlechtstam } from './eigen/waarde-en-randvoorwaarden/boom.ts';
import { appel, appeltje, peer, mandWaarde } from './eigen/waarde-en-randvoorwaarden/vruchten.ts';
import {
  molWaarde,
  konijn,
  varken,
  wormknoop,
  egel,
  vis,
  nest,
  uil,
  eekhoorn,
  rups,
  katWaarde,
} from './eigen/waarde-en-randvoorwaarden/dieren.ts';
import {
  graszoom,
  sleuf,
  kolk,
  hol,
  steen,
  slakhuis,
  bot,
  druppels,
  touwhek,
  boorkern,
  lantaarn,
  molshoop,
} from './eigen/waarde-en-randvoorwaarden/bodem.ts';
import { contract, klok, hangmat, gesprek, munt, blikfoon } from './eigen/waarde-en-randvoorwaarden/holen.ts';
import { schoolVO, schoolMBO, windhaan, uitkijk } from './eigen/waarde-en-randvoorwaarden/gebouwen.ts';
import {
  ladderWaarde,
  schommel,
  waterrad,
  bakfiets,
  boomstronk,
  katrolWaarde,
} from './eigen/waarde-en-randvoorwaarden/buiten.ts';
import { band, hangbord } from './eigen/waarde-en-randvoorwaarden/borden.ts';
import type { Rij } from './rij.ts';
import type { Inhoud } from './soorten.ts';

/** Every part a scene can name. A new part is one line here. */
export const DELEN = {
  // vormen
  vlak,
  lijn,
  lid,
  schaduw,
  grond,
  tekst,
  groep,
  // persoon
  persoon,
  // tekens
  schijf,
  bordje,
  station,
  ballon,
  banner,
  wegwijzer,
  kaartje,
  // dingen
  voorwerp,
  // gebouwen
  school,
  opleiding,
  paviljoen,
  windmolen,
  kerktoren,
  huisje,
  // natuur
  boom,
  struik,
  bloem,
  tulp,
  gras,
  graspollen,
  riet,
  zon,
  stralen,
  bouwland,
  wolk,
  meeuw,
  eend,
  koe,
  blad,
  kat,
  // wegen
  golfjes,
  weg,
  stippellijn,
  brugDiep,
  brugBoog,
  stapsteen,
  hek,
  // tegels
  tegelplein,
  plein,
  baan,
  // meubels
  fiets,
  boot,
  bank,
  tafel,
  flipover,
  poef,
  slinger,
  driehoek,
  luchtballon,
  ladder,
  // geschiedenis
  latje,
  stapel,
  planktafel,
  voetstappen,
  steigerschool,
  poortje,
  overstap,
  onderzoekstent,
  kolf,
  microscoop,
  kader,
  meetkijker,
  speld,
  rugzakGeschiedenis,
  koffer,
  veldje,
  zaadzakje,
  vijver,
  taart,
  hondGeschiedenis,
  snor,
  inval,
  markering,
  paddenstoelGeschiedenis,
  slakGeschiedenis,
  vogel,
  // leren-laten-werken
  legpuzzel,
  stuk,
  hand,
  kar,
  pijlrond,
  stuurwiel,
  vliegerLeren,
  staart,
  dobbelsteen,
  doelvlag,
  doos,
  koffieautomaat,
  kruk,
  kleedLeren,
  grondsnede,
  wortelplant,
  molLeren,
  katLeren,
  hondLeren,
  minipuzzel,
  slakLeren,
  // partners-in-opleiding-en-ontwikkeling
  schooltje,
  langeTafel,
  puzzelBallonnen,
  openSchool,
  stemvork,
  draaibord,
  kruiwagenPartners,
  schuur,
  tandem,
  wielPartners,
  labtafel,
  boompje,
  kas,
  trap,
  community,
  reclamevliegtuig,
  mappenballon,
  veldrol,
  hondPartners,
  leerlandschap,
  legenda,
  velden,
  bloembedden,
  steunpaal,
  tegelweg,
  zandpad,
  academie,
  // curriculum-in-samenhang
  vouwkaart,
  vouwberg,
  kaartrand,
  driehoekstafel,
  potlood,
  spoor,
  schragen,
  loc,
  wagonCurriculum,
  wissel,
  kraam,
  weegschaal,
  leerroute,
  springlat,
  wolkenvloei,
  cape,
  belletjes,
  buste,
  kring,
  katCurriculum,
  geit,
  slakCurriculum,
  vlagtop,
  schaaptje,
  mandCurriculum,
  wereldbol,
  bel,
  krijtbord,
  tentje,
  hart,
  kompas,
  rugzakCurriculum,
  // leerrijke-verbindingen
  rivier,
  spiegelbeeld,
  naamboot,
  grenspaal,
  reiger,
  schildpad,
  kikker,
  flessenpost,
  hekplank,
  plankentafel,
  hondVerbindingen,
  koemand,
  vlinder,
  // de-lerende-leraar-als-partner
  driehoekhuis,
  luik,
  plag,
  dek,
  reling,
  stuurrad,
  vliegerLeraar,
  vliegerstaart,
  touw,
  oog,
  katrolLeraar,
  lier,
  hefboom,
  kei,
  spiegelLeraar,
  digibord,
  kwast,
  schoolbank,
  smileyzuil,
  denkwolkLeraar,
  vliegtuigje,
  verrekijker,
  dubbelbord,
  boekenkast,
  patrijspoort,
  memos,
  molLeraar,
  hondLeraar,
  bouwhelm,
  oudeDriehoek,
  hanglamp,
  boei,
  meeuwzit,
  // van-de-driehoek-een-cirkel-maken
  leercirkel,
  rondeTafel,
  rookpluim,
  driehoekteken,
  omvorming,
  fles,
  verhaal,
  mandCirkel,
  kruiwagenCirkel,
  blok,
  telescoop,
  paddenstoelCirkel,
  waarschuwing,
  ezel,
  kleedCirkel,
  kist,
  gebakje,
  vaandel,
  hondCirkel,
  plas,
  sloot,
  wagonCirkel,
  tender,
  stoomtram,
  huisOpen,
  deurmat,
  slakCirkel,
  // waarde-en-randvoorwaarden
  kroon,
  boogje,
  tak,
  wortelgestel,
  haarwortel,
  vlechtstam,
  appel,
  appeltje,
  peer,
  mandWaarde,
  molWaarde,
  konijn,
  varken,
  wormknoop,
  egel,
  vis,
  nest,
  uil,
  eekhoorn,
  rups,
  katWaarde,
  graszoom,
  sleuf,
  kolk,
  hol,
  steen,
  slakhuis,
  bot,
  druppels,
  touwhek,
  boorkern,
  lantaarn,
  molshoop,
  contract,
  klok,
  hangmat,
  gesprek,
  munt,
  blikfoon,
  schoolVO,
  schoolMBO,
  windhaan,
  uitkijk,
  ladderWaarde,
  schommel,
  waterrad,
  bakfiets,
  boomstronk,
  katrolWaarde,
  band,
  hangbord,
} as const;

type Delen = typeof DELEN;
/** Options as a scene writes them: what is drawn inside a part is a list of parts. */
type AlsWaarde<O> = O extends string | number | boolean | undefined
  ? O
  : O extends Inhoud
    ? readonly Deel[]
    : O extends readonly (infer E)[]
      ? number extends O['length']
        ? readonly AlsWaarde<E>[]
        : O
      : O extends object
        ? { [K in keyof O]: AlsWaarde<O[K]> }
        : O;
/** One part of a scene, its name and its options; or a row of one part. */
export type Deel = { [N in keyof Delen]: { deel: N } & AlsWaarde<Parameters<Delen[N]>[1]> }[keyof Delen] | Rij;
