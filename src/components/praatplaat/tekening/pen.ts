import { xmlText } from '../../build/xml.ts';
import { LETTER_WIDTHS } from '../../text/letter-widths.ts';
import { Meter, type Metingen } from './meter.ts';
import { kleurwaarde, type Kleur } from './palet.ts';
import { glad, pad, schrijf, toeval, type PadBron, type Punt, type Segment } from './vorm.ts';

/** The four letterings of the plates. */
export type Letter = keyof typeof LETTER_WIDTHS;
const LETTERS: Record<Letter, { familie: string; gewicht: number }> = {
  titel: { familie: 'Baloo 2', gewicht: 800 },
  kop: { familie: 'Baloo 2', gewicht: 700 },
  label: { familie: 'Atkinson Hyperlegible', gewicht: 700 },
  tekst: { familie: 'Atkinson Hyperlegible', gewicht: 400 },
};
const BREEDTE = Object.fromEntries(
  Object.entries(LETTER_WIDTHS).map(([letter, perBreedte]) => [
    letter,
    new Map(Object.entries(perBreedte).flatMap(([b, tekens]) => [...tekens].map((t) => [t, Number(b)] as const))),
  ]),
) as Record<Letter, Map<string, number>>;

/** Where a group stands: moved to (x, y), turned by `draai` degrees, scaled by `s`. */
export interface Plaatsing {
  /** Place, across and down. */
  x?: number | undefined;
  y?: number | undefined;
  /** Scale, 1 is the size it was drawn at. */
  s?: number | undefined;
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
}
export interface Groepopties extends Plaatsing {
  /** A whole matrix instead, for a mirror or a reflection in water: `[a, b, c, d, e, f]`. */
  matrix?: readonly number[] | undefined;
  /** Opacity of the group, 0 to 1. */
  op?: number | undefined;
  /** Name of a clip made with `pen.knip`. */
  knip?: string | undefined;
  /** Letters and digits by which its node is found in a page; it stays when nothing stands in it. */
  merk?: string | undefined;
}
export interface Tekstopties {
  /** Typeface. */
  letter?: Letter | undefined;
  /** Type size in units; 17 is the smallest on a plate. */
  grootte?: number | undefined;
  /** Side from which the text is set. */
  anker?: 'start' | 'middle' | 'end' | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Turned by so many degrees round its own point. */
  draai?: number | undefined;
}
/** A gradient from one colour to the next, along (x2, y2) of the shape's box. */
export interface Verloop {
  /** Colours with their place, 0 to 1, and optionally their opacity. */
  stappen: readonly (readonly [plaats: number, kleur: Kleur, op?: number])[];
  /** Where it ends. */
  x2?: number | undefined;
  y2?: number | undefined;
  /** From the middle outwards. */
  rond?: boolean | undefined;
  /** Middle and radius on the canvas, instead of those of the shape. */
  midden?: readonly [x: number, y: number, r: number] | undefined;
  /** From height y1 to y2 of the canvas, so that several shapes share one gradient. */
  hoogten?: readonly [number, number] | undefined;
}
/** Options of a filled shape. */
export interface Vlakopties {
  /** Opacity, 0 to 1. */
  op?: number | undefined;
  /** Grain on top: dark, or white on water and roofs. */
  korrel?: boolean | 'wit' | undefined;
  /** An outline: colour, width and opacity. */
  rand?: readonly [kleur: Kleur, dikte: number, op?: number] | undefined;
}
export interface Lijnopties {
  /** Dash pattern as SVG writes it: `2 16`. */
  streep?: string | undefined;
  /** Where in the pattern the line begins. */
  verschuiving?: number | undefined;
  /** Opacity, 0 to 1. */
  op?: number | undefined;
}

type Kenmerken = Record<string, string | number>;
type Blad =
  | { soort: 'pad'; pad: Segment[]; kenmerken: Kenmerken; lijn: boolean }
  | { soort: 'tekst'; svg: string }
  | { soort: 'gebruik'; svg: string };
type Tak = { soort: 'groep'; kenmerken: Kenmerken; kinderen: Knoop[] };
type Knoop = Blad | Tak;

const tiende = (v: number): number => Math.round(v * 10) / 10;
const kenmerktekst = (k: Kenmerken): string =>
  Object.entries(k)
    .map(([naam, waarde]) => ` ${naam}="${waarde}"`)
    .join('');

/** Where a group stands, as SVG writes it; empty when it stands where it was drawn. */
export function transformVan({ x = 0, y = 0, s = 1, draai = 0, matrix }: Groepopties): string {
  return [
    x !== 0 || y !== 0 ? `translate(${tiende(x)} ${tiende(y)})` : '',
    draai !== 0 ? `rotate(${tiende(draai)})` : '',
    s !== 1 ? `scale(${Math.round(s * 1000) / 1000})` : '',
    matrix ? `matrix(${matrix.map((v) => Math.round(v * 1000) / 1000).join(' ')})` : '',
  ].join('');
}

/**
 * Collects shapes and writes them as one SVG with presentation attributes: no style, no class, no DOM.
 * Every id it makes begins with the id of the drawing, so that two drawings can share a page.
 */
export class Pen {
  readonly id: string;
  readonly meter = new Meter();
  #wortel: Tak = { soort: 'groep', kenmerken: {}, kinderen: [] };
  #huidig: Tak = this.#wortel;
  #bepalingen = new Map<string, string>();
  #zonderKorrel: boolean;

  /** @param opties.id letters, digits and hyphens; `korrel: false` leaves the grain out, for print */
  constructor(opties: { id: string; korrel?: boolean | undefined }) {
    this.id = opties.id;
    this.#zonderKorrel = opties.korrel === false;
  }

  /** A pen that draws by itself, with the same ids and definitions. */
  naast(): Pen {
    const pen = new Pen({ id: this.id, korrel: !this.#zonderKorrel });
    pen.#bepalingen = this.#bepalingen;
    return pen;
  }

  /** Draws what `teken` draws inside a group. */
  groep(opties: Groepopties, teken: () => void): void {
    const { x = 0, y = 0, s = 1, draai = 0, matrix, op, knip, merk } = opties;
    const kenmerken: Kenmerken = {};
    if (merk !== undefined) kenmerken['data-merk'] = merk;
    const transform = transformVan(opties);
    if (transform !== '') kenmerken['transform'] = transform;
    if (op !== undefined) kenmerken['opacity'] = op;
    if (knip !== undefined) kenmerken['clip-path'] = `url(#${this.id}-${knip})`;
    const buiten = this.#huidig;
    const tak: Tak = { soort: 'groep', kenmerken, kinderen: [] };
    buiten.kinderen.push(tak);
    this.#huidig = tak;
    // A part that cannot be drawn says so to its caller; what comes after it stands where it belongs.
    try {
      this.meter.binnen({ x, y, s, draai, matrix }, teken);
    } finally {
      this.#huidig = buiten;
    }
  }

  /** A filled shape. */
  vlak(bron: PadBron, kleur: Kleur, opties: Vlakopties = {}): void {
    const { op, rand } = opties;
    this.#pad(bron, {
      fill: this.#kleur(kleur),
      ...(op === undefined ? {} : { 'fill-opacity': op }),
      ...(rand === undefined ? {} : { stroke: this.#kleur(rand[0]), 'stroke-width': rand[1] }),
      ...(rand?.[2] === undefined ? {} : { 'stroke-opacity': rand[2] }),
    });
    if (opties.korrel && !this.#zonderKorrel) this.#pad(bron, { fill: this.#korrel(opties.korrel === 'wit') });
  }

  /** A line without fill. Neighbours of equal style become one path. */
  lijn(bron: PadBron, kleur: Kleur = 'inkt', dikte = 2, opties: Lijnopties = {}): void {
    this.#pad(bron, {
      fill: 'none',
      stroke: this.#kleur(kleur),
      'stroke-width': dikte,
      ...(opties.streep === undefined ? {} : { 'stroke-dasharray': opties.streep }),
      ...(opties.verschuiving === undefined ? {} : { 'stroke-dashoffset': opties.verschuiving }),
      ...(opties.op === undefined ? {} : { 'stroke-opacity': opties.op }),
    });
  }

  /** A limb: one flowing thick line through the joints. */
  lid(gewrichten: readonly Punt[], dikte: number, kleur: Kleur): void {
    this.lijn(glad(gewrichten), kleur, dikte);
  }

  schaduw(bron: PadBron, op = 0.16): void {
    this.#pad(bron, { fill: this.#kleur('schaduw'), 'fill-opacity': op });
  }

  licht(bron: PadBron, op = 0.3): void {
    this.#pad(bron, { fill: this.#kleur('wit'), 'fill-opacity': op });
  }

  /** The soft shadow on the ground under something that stands at (x, y). */
  grond(x: number, y: number, rx: number): void {
    this.schaduw(
      `M${x - rx} ${y}C${x - rx} ${y - rx * 0.22} ${x + rx} ${y - rx * 0.22} ${x + rx} ${y}` +
        `C${x + rx} ${y + rx * 0.22} ${x - rx} ${y + rx * 0.22} ${x - rx} ${y}Z`,
      0.18,
    );
  }

  /** Lettering with its base line at (x, y). It is hidden from assistive technology: the page says the same in words. */
  tekst(x: number, y: number, tekst: string, opties: Tekstopties = {}): void {
    if (tekst === '') return;
    const { letter = 'label', grootte = 20, anker = 'start', kleur = 'inkt', draai } = opties;
    this.meter.tekst({
      x,
      y,
      tekst,
      grootte,
      anker,
      draai: draai ?? 0,
      breedte: this.breedte(tekst, grootte, letter),
      kleur: kleurwaarde(kleur),
    });
    const { familie, gewicht } = LETTERS[letter];
    // A name with a digit in it must be quoted, or browsers drop it.
    const kenmerken: Kenmerken = {
      x: tiende(x),
      y: tiende(y),
      'font-family': familie.includes(' ') ? `'${familie}'` : familie,
      'font-weight': gewicht,
      'font-size': grootte,
      fill: this.#kleur(kleur),
    };
    if (anker !== 'start') kenmerken['text-anchor'] = anker;
    if (draai !== undefined && draai !== 0) kenmerken['transform'] = `rotate(${draai} ${tiende(x)} ${tiende(y)})`;
    this.#huidig.kinderen.push({ soort: 'tekst', svg: `<text${kenmerktekst(kenmerken)}>${xmlText(tekst)}</text>` });
  }

  /** How wide lettering is, in units. An unknown sign counts as the letter n. */
  breedte(tekst: string, grootte: number, letter: Letter = 'label'): number {
    const breedten = BREEDTE[letter];
    const gemiddeld = breedten.get('n') ?? 500;
    return ([...tekst].reduce((som, teken) => som + (breedten.get(teken) ?? gemiddeld), 0) * grootte) / 1000;
  }

  /** Makes a gradient, once per name; use it as the colour `verloop:naam`. */
  verloop(naam: string, { stappen, x2 = 0, y2 = 1, rond = false, midden, hoogten }: Verloop): Kleur {
    const soort = rond ? 'radialGradient' : 'linearGradient';
    const plek = midden
      ? ` gradientUnits="userSpaceOnUse" cx="${midden[0]}" cy="${midden[1]}" r="${midden[2]}"`
      : rond
        ? ''
        : hoogten
          ? ` gradientUnits="userSpaceOnUse" x1="0" y1="${hoogten[0]}" x2="0" y2="${hoogten[1]}"`
          : ` x2="${x2}" y2="${y2}"`;
    const lijst = stappen
      .map(
        ([plaats, kleur, op]) =>
          `<stop${plaats === 0 ? '' : ` offset="${plaats}"`} ` +
          `stop-color="${kleurwaarde(kleur)}"${op === undefined ? '' : ` stop-opacity="${op}"`}/>`,
      )
      .join('');
    this.#bepalingen.set(naam, `<${soort} id="${this.id}-${naam}"${plek}>${lijst}</${soort}>`);
    return `verloop:${naam}`;
  }

  /** Makes a clip, once per name; use it as `groep({ knip: naam })`. */
  knip(naam: string, bron: PadBron): void {
    this.#bepalingen.set(naam, `<clipPath id="${this.id}-${naam}"><path d="${schrijf(bron)}"/></clipPath>`);
  }

  /** Draws something once under a name, to be repeated many times with `gebruik`. */
  symbool(naam: string, teken: () => void): void {
    if (this.#bepalingen.has(naam)) return;
    const buiten = this.#huidig;
    this.#huidig = { soort: 'groep', kenmerken: {}, kinderen: [] };
    const groep = this.#huidig;
    try {
      this.meter.stil(teken);
    } finally {
      this.#huidig = buiten;
    }
    const inhoud = groep.kinderen.map((kind) => this.#schrijf(kind)).join('');
    this.#bepalingen.set(naam, `<g id="${this.id}-${naam}">${inhoud}</g>`);
  }

  /** A picture that is not drawn, with its upper left corner at (x, y). */
  beeld(src: string, { x, y, w, h }: { x: number; y: number; w: number; h: number }): void {
    this.#huidig.kinderen.push({
      soort: 'gebruik',
      svg: `<image${kenmerktekst({ href: xmlText(src), x, y, width: w, height: h })}/>`,
    });
  }

  /** Repeats a symbol at (x, y), scaled by `s`. */
  gebruik(naam: string, { x = 0, y = 0, s = 1 }: Plaatsing): void {
    this.#huidig.kinderen.push({
      soort: 'gebruik',
      svg:
        `<use href="#${this.id}-${naam}"` +
        ` transform="translate(${Math.round(x)} ${Math.round(y)})${s === 1 ? '' : `scale(${Math.round(s * 100) / 100})`}"/>`,
    });
  }

  get metingen(): Metingen {
    return this.meter.metingen;
  }

  /** The shapes and the definitions as SVG, without the element around it. */
  get binnenwerk(): string {
    return this.bepalingen + this.stuk();
  }

  /** Gradients, clips and symbols that the shapes refer to. */
  get bepalingen(): string {
    const bepalingen = [...this.#bepalingen.values()].join('');
    return bepalingen === '' ? '' : `<defs>${bepalingen}</defs>`;
  }

  /** How much is drawn up to now; marks a place for `stuk`. */
  get tot(): number {
    return this.#wortel.kinderen.length;
  }

  /** The shapes drawn between two marks. */
  stuk(van = 0, tot: number = this.tot): string {
    return this.#wortel.kinderen
      .slice(van, tot)
      .map((kind) => this.#schrijf(kind))
      .join('');
  }

  #kleur(kleur: Kleur): string {
    if (kleur === 'korrel') return this.#zonderKorrel ? 'none' : this.#korrel(false);
    return kleur.startsWith('verloop:') ? `url(#${this.id}-${kleur.slice('verloop:'.length)})` : kleurwaarde(kleur);
  }

  #pad(bron: PadBron, kenmerken: Kenmerken): void {
    const lijn = kenmerken['fill'] === 'none';
    const kinderen = this.#huidig.kinderen;
    const vorige = kinderen.at(-1);
    const gelijk =
      vorige?.soort === 'pad' && vorige.lijn && lijn && kenmerktekst(vorige.kenmerken) === kenmerktekst(kenmerken);
    if (gelijk && kenmerken['stroke-opacity'] === undefined) vorige.pad = [...vorige.pad, ...pad(bron)];
    else kinderen.push({ soort: 'pad', pad: pad(bron), kenmerken, lijn });
  }

  #schrijf(knoop: Knoop): string {
    if (knoop.soort === 'pad') return `<path${kenmerktekst(knoop.kenmerken)} d="${schrijf(knoop.pad)}"/>`;
    if (knoop.soort !== 'groep') return knoop.svg;
    const inhoud = knoop.kinderen.map((kind) => this.#schrijf(kind)).join('');
    return inhoud === '' && !('data-merk' in knoop.kenmerken) ? '' : `<g${kenmerktekst(knoop.kenmerken)}>${inhoud}</g>`;
  }

  #korrel(wit: boolean): string {
    const naam = wit ? 'korrel-wit' : 'korrel';
    if (!this.#bepalingen.has(naam)) {
      const kans = toeval(wit ? 5 : 3);
      const spikkels = Array.from(
        { length: wit ? 40 : 46 },
        () => `M${Math.round(kans() * 120)} ${Math.round(kans() * 120)}h${(kans() * 2 + 0.8).toFixed(1)}`,
      ).join('');
      const stijl = wit
        ? 'stroke="#fff" stroke-opacity=".5" stroke-width="1.4"'
        : 'stroke="#1F2A44" stroke-opacity=".2" stroke-width="1.3"';
      this.#bepalingen.set(
        naam,
        `<pattern id="${this.id}-${naam}" width="120" height="120"` +
          ` patternUnits="userSpaceOnUse"><path d="${spikkels}" fill="none" ${stijl}/></pattern>`,
      );
    }
    return `url(#${this.id}-${naam})`;
  }
}
