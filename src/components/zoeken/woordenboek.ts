import { delen, grondvorm, isSamenstelling, naasten, naastenWoorden, staart, verwanteVormen } from './nederlands.ts';
import { afstand, kernwoorden, vouw, woorden } from './vouw.ts';

/** What the build knows about words: sent to the visitor once, with the first query. */
export interface Woordenbestand {
  /** Every word of the site, folded, sorted, each as `<letters shared with the previous word><rest>`, joined by spaces. */
  woorden: string;
  /** Terms of the glossary: slug, then every word for it, the term itself first. */
  begrippen: [slug: string, ...namen: string[]][];
  /** Looser search words that lead to a term: word → slug. */
  wegwijzers: Record<string, string>;
  /** What ids of items begin with, up to the hyphen, joined by spaces: `TS T1 W1.4`. */
  vindplaatsen?: string;
}

/** How a word that is looked up relates to the word that was typed. */
export type Band = 'zelf' | 'vorm' | 'deel' | 'synoniem' | 'spelling';
export interface Zoekwoord {
  woord: string;
  band: Band;
  /** Between 0 and 1: how much a hit on this word counts. */
  gewicht: number;
}

/** A typed word with everything that is looked up for it. */
export interface Zoekterm {
  getypt: string;
  zoek: Zoekwoord[];
}

/**
 * How a query names a page: nothing else than its name, its name among other words, a looser search word that leads
 * to it, or only a part of its name (`tekort`).
 */
export type Naamgeving = 'precies' | 'genoemd' | 'wegwijzer' | 'deel';

/** A query, understood. */
export interface Begrepen {
  termen: Zoekterm[];
  /** Slugs of terms the query names. */
  begrippen: { slug: string; hoe: Naamgeving }[];
  /** What kind of answer the question asks for: a meaning, or a moment. */
  vraagNaar?: 'betekenis' | 'moment';
  /** Words read as another word: typed → read. */
  verbeterd: { van: string; naar: string }[];
  /** The whole query as it was read. */
  gelezen: string;
}

/** Writes sorted words shorter: each word keeps only what differs from the one before. */
export function pakIn(lijst: readonly string[]): string {
  let vorige = '';
  return [...new Set(lijst)]
    .sort()
    .map((w) => {
      let gelijk = 0;
      while (gelijk < Math.min(9, w.length, vorige.length) && w[gelijk] === vorige[gelijk]) gelijk++;
      vorige = w;
      return gelijk + w.slice(gelijk);
    })
    .join(' ');
}

/** The reverse of `pakIn`. */
export function pakUit(tekst: string): string[] {
  let vorige = '';
  return tekst
    .split(' ')
    .filter(Boolean)
    .map((stuk) => (vorige = vorige.slice(0, Number(stuk[0])) + stuk.slice(1)));
}

/** What a neighbour in meaning counts where the site has the word itself. */
const NAASTE_ERBIJ = 0.3;
/** The subject of the whole site: among other words it does not say which page is meant. */
const ONDERWERP = 'samen-opleiden';

/** The Dutch of this site: knows its words and terms, and reads a query. */
export class Woordenboek {
  readonly #woorden: Set<string>;
  readonly #lijst: string[];
  /** Words of the site by what their forms have in common. */
  readonly #opGrond = new Map<string, string[]>();
  /** Words that are no slip: those of the site, and those with a neighbour on it. */
  readonly #leesbaar: string[];
  /** Folded name of a term, without spaces → slug. */
  readonly #opNaam = new Map<string, string>();
  readonly #namen = new Map<string, string[]>();
  readonly #wegwijzers: Map<string, string>;
  /** Search words of more than one telling word: what their words have in common with others → slug. */
  readonly #zinnen: readonly (readonly [gronden: readonly string[], slug: string])[];
  readonly #langste: number;
  readonly #stems: ReadonlySet<string>;

  constructor(bestand: Woordenbestand) {
    this.#stems = new Set(bestand.vindplaatsen?.toLowerCase().split(' '));
    this.#lijst = pakUit(bestand.woorden);
    this.#woorden = new Set(this.#lijst);
    for (const w of this.#lijst) {
      const grond = grondvorm(w);
      this.#opGrond.set(grond, [...(this.#opGrond.get(grond) ?? []), w]);
    }
    this.#leesbaar = [...this.#lijst, ...[...naastenWoorden()].filter((w) => !this.#woorden.has(w))];
    for (const [slug, ...namen] of bestand.begrippen) {
      this.#namen.set(slug, namen);
      for (const naam of namen) this.#opNaam.set(aaneen(naam), slug);
    }
    this.#wegwijzers = new Map(Object.entries(bestand.wegwijzers).map(([w, slug]) => [aaneen(w), slug]));
    this.#zinnen = Object.entries(bestand.wegwijzers)
      .map(([zin, slug]) => [kernwoorden(zin).map(grondvorm), slug] as const)
      .filter(([gronden]) => gronden.length > 1);
    this.#langste = Math.max(1, ...[...this.#opNaam.keys(), ...this.#wegwijzers.keys()].map((n) => n.split('').length));
  }

  /** Name of a term as the glossary writes it. */
  naam(slug: string): string {
    return this.#namen.get(slug)?.[0] ?? slug;
  }

  /** Does a word of the site begin like this? The index finds those by itself. */
  bekend(woord: string): boolean {
    if (this.#woorden.has(woord)) return true;
    const waar = this.#eersteVanaf(woord);
    return woord.length > 2 && Boolean(this.#lijst[waar]?.startsWith(woord));
  }

  /**
   * Reads a query: which terms it names, what to look up for each word, and which words must be a slip.
   * @param vraag as typed
   */
  begrijp(vraag: string): Begrepen {
    // The number of a place is one word to the index, whatever is in it.
    if (this.#isPlace(vraag.trim()))
      return {
        termen: [{ getypt: vraag.trim(), zoek: [{ woord: vraag.trim(), band: 'zelf', gewicht: 1 }] }],
        begrippen: [],
        verbeterd: [],
        gelezen: vraag,
      };
    const alle = woorden(vraag);
    const gelezenAls = new Map<string, string>();
    const verbeterd: Begrepen['verbeterd'] = [];
    const begrippen = new Map<string, Naamgeving>();
    const inBegrip = new Map<string, Map<string, Naamgeving>>();
    const kern = kernwoorden(vraag);
    const klaar = new Set<string>();

    for (let lang = Math.min(6, alle.length); lang >= 1; lang--) {
      for (let i = 0; i + lang <= alle.length; i++) {
        const stuk = alle.slice(i, i + lang);
        if (lang === 1 && !kern.includes(stuk[0]!)) continue;
        const plak = stuk.join('');
        if (plak.length > this.#langste + 2) continue;
        const eigen = this.#opNaam.get(plak);
        const gewezen = eigen ? undefined : this.#wegwijzers.get(plak);
        const slug = eigen ?? gewezen ?? this.#bijnaNaam(plak, lang);
        if (!slug) continue;
        const hoe: Naamgeving = !kern.some((w) => !stuk.includes(w)) ? 'precies' : gewezen ? 'wegwijzer' : 'genoemd';
        const nu = begrippen.get(slug);
        if (!nu || VOLGORDE.indexOf(hoe) < VOLGORDE.indexOf(nu)) begrippen.set(slug, hoe);
        for (const w of stuk) {
          const per = inBegrip.get(w) ?? inBegrip.set(w, new Map()).get(w)!;
          if (per.get(slug) !== 'genoemd') per.set(slug, gewezen ? 'wegwijzer' : 'genoemd');
        }
      }
    }

    // "doelen onderhandelen" for "onderhandelen over doelen".
    const gronden = kern.map(grondvorm);
    for (const [zin, slug] of this.#zinnen)
      if (!begrippen.has(slug) && zin.every((g) => gronden.includes(g))) begrippen.set(slug, 'wegwijzer');

    const termen: Zoekterm[] = [];
    for (let i = 0; i < kern.length; i++) {
      const woord = kern[i]!;
      if (klaar.has(woord)) continue;
      const volgende = kern[i + 1];
      const samen = volgende && this.#samen(woord, volgende);
      if (samen && volgende) {
        klaar.add(volgende);
        verbeterd.push({ van: `${woord} ${volgende}`, naar: samen });
        gelezenAls.set(woord, samen).set(volgende, '');
        termen.push({ getypt: samen, zoek: this.#opzoeken(samen, inBegrip.get(woord)) });
        continue;
      }
      const gelezen = this.#begrepen(woord) ? woord : (this.#lees(woord) ?? woord);
      if (gelezen !== woord && !isVerbuiging(woord, gelezen)) verbeterd.push({ van: woord, naar: gelezen });
      gelezenAls.set(woord, gelezen);
      termen.push({ getypt: gelezen, zoek: this.#opzoeken(gelezen, inBegrip.get(woord)) });
      for (const slug of this.#metDeel(gelezen)) if (!begrippen.has(slug)) begrippen.set(slug, 'deel');
    }
    // "schoolopleider en instituutsopleider": two names and nothing else.
    const echt = (w: string) => [...(inBegrip.get(w)?.values() ?? [])].includes('genoemd');
    if (kern.every(echt)) for (const [slug, hoe] of begrippen) if (hoe === 'genoemd') begrippen.set(slug, 'precies');
    if (begrippen.get(ONDERWERP) !== 'precies') begrippen.delete(ONDERWERP);
    return {
      termen,
      begrippen: [...begrippen].map(([slug, hoe]) => ({ slug, hoe })),
      verbeterd,
      gelezen: alle.map((w) => gelezenAls.get(w) ?? w).join(' '),
      vraagNaar: vraagNaar(vraag),
    };
  }

  /** Terms that look like what was typed, nearest first: help when nothing was found. */
  inDeBuurt(vraag: string, aantal = 6): string[] {
    const kern = aaneen(vraag);
    return [...this.#namen]
      .map(([slug, namen]) => ({ slug, ver: Math.min(...namen.map((n) => onlijk(kern, aaneen(n)))) }))
      .sort((a, b) => a.ver - b.ver)
      .slice(0, aantal)
      .map(({ slug }) => slug);
  }

  /** Is this the number of a place in a document: T3-07, W1.4-O2, L6-V3? */
  #isPlace(query: string): boolean {
    const [, stem = ''] = /^([a-z0-9.-]+)-[a-z]*\d{1,4}$/i.exec(query) ?? [];
    return this.#stems.has(stem.toLowerCase());
  }

  /** Is a word no slip: does the site have it, a form of it, a neighbour in meaning, or all its parts? */
  #begrepen(woord: string): boolean {
    if (
      this.bekend(woord) ||
      /^\d+$/.test(woord) ||
      this.#vormen(woord).length ||
      naasten(woord).some((w) => this.#woorden.has(w))
    )
      return true;
    // A slip of one letter is likelier than a compound that nobody wrote down here.
    return delen(woord, (d) => this.#woorden.has(d)).length > 0 && !this.#lees(woord, 1);
  }

  /** "instituts opleider": two words that only together are one of ours; a number stays by itself. */
  #samen(woord: string, volgende: string): string | undefined {
    const plak = woord + volgende;
    const slug = this.#opNaam.get(plak);
    // "peer review" is written so: the two stay two.
    if (slug && this.#namen.get(slug)!.some((naam) => woorden(naam).join(' ') === `${woord} ${volgende}`))
      return undefined;
    if (this.#woorden.has(plak) || naasten(plak).length)
      return this.#begrepen(woord) && this.#begrepen(volgende) && !slug ? undefined : plak;
    if (/^\d+$/.test(woord) || /^\d+$/.test(volgende) || (this.#begrepen(woord) && this.#begrepen(volgende)))
      return undefined;
    const gelezen = this.#lees(plak, 1);
    return gelezen && !this.#woorden.has(woord) ? gelezen : undefined;
  }

  /** Words of the site that are another form of this one. */
  #vormen(woord: string): string[] {
    return [
      ...new Set([
        ...verwanteVormen(woord).filter((v) => this.#woorden.has(v)),
        ...(this.#opGrond.get(grondvorm(woord)) ?? []),
      ]),
    ].filter((v) => v !== woord);
  }

  /** A word of the site for something that is none: one slip of the keyboard, two in a long word. */
  #lees(woord: string, hoogstens = 2): string | undefined {
    if (this.#woorden.has(woord)) return woord;
    const max = Math.min(hoogstens, woord.length >= 9 ? 2 : woord.length >= 4 ? 1 : 0);
    if (!max) return undefined;
    let beste: { woord: string; ver: number } | undefined;
    for (const w of this.#leesbaar) {
      // Four letters lie near too much: there only letters that swapped are a slip.
      if (woord.length === 4 && (w.length !== 4 || [...w].sort().join('') !== [...woord].sort().join(''))) continue;
      const ver = afstand(woord, w, beste ? beste.ver - 1 : max);
      if (ver <= max && (!beste || ver < beste.ver)) beste = { woord: w, ver };
      // A slip in the first letter is rare: of equally near words the one with the same beginning wins.
      else if (beste && w[0] === woord[0] && beste.woord[0] !== woord[0] && afstand(woord, w, beste.ver) === beste.ver)
        beste = { woord: w, ver: beste.ver };
    }
    return beste?.woord;
  }

  /** Terms of which this word is the last part: `tekort` → lerarentekort, `lijn` → doorgaande lijn. */
  #metDeel(woord: string): string[] {
    if (woord.length < 4) return [];
    return [...this.#namen].flatMap(([slug, [naam = '']]) => {
      const laatste = woorden(naam).at(-1) ?? '';
      return (laatste === woord && laatste !== aaneen(naam)) ||
        isSamenstelling(laatste, woord, (kop) => this.#woorden.has(kop))
        ? [slug]
        : [];
    });
  }

  #bijnaNaam(plak: string, lang: number): string | undefined {
    if (plak.length < 6 || (lang === 1 && (this.bekend(plak) || naasten(plak).length))) return undefined;
    for (const [naam, slug] of this.#opNaam) if (naam.length > 5 && afstand(plak, naam, 1) <= 1) return slug;
    return undefined;
  }

  #opzoeken(woord: string, begrippen: ReadonlyMap<string, Naamgeving> = new Map()): Zoekwoord[] {
    const uit = new Map<string, Zoekwoord>();
    // The index answers an unknown word with whatever begins a little like it: do not ask.
    if (this.bekend(woord) || /\d/.test(woord)) uit.set(woord, { woord, band: 'zelf', gewicht: 1 });
    const erbij = (nieuw: readonly string[], band: Band, gewicht: number) => {
      for (const w of nieuw)
        if (!uit.has(w) && (this.#woorden.has(w) || band === 'synoniem')) uit.set(w, { woord: w, band, gewicht });
    };
    erbij(this.#vormen(woord), 'vorm', 0.85);
    if (woord.length >= 4)
      erbij(
        this.#lijst.filter((w) => isSamenstelling(w, woord, (kop) => this.#woorden.has(kop))).slice(0, 12),
        'deel',
        0.7,
      );
    for (const [slug, hoe] of begrippen)
      erbij(
        (this.#namen.get(slug) ?? []).map(vouw).filter((n) => !n.includes(' ')),
        'synoniem',
        hoe === 'wegwijzer' ? 0.2 : 0.6,
      );
    // A term of the glossary has its own synonyms.
    if (![...begrippen.values()].includes('genoemd'))
      erbij(
        naasten(woord).filter((w) => this.#woorden.has(w)),
        'synoniem',
        this.#woorden.has(woord) ? NAASTE_ERBIJ : 0.55,
      );
    if (!uit.size || !(this.bekend(woord) || this.#vormen(woord).length || naasten(woord).length)) {
      const heel = delen(woord, (w) => this.#woorden.has(w) || this.#opGrond.has(grondvorm(w)));
      erbij(
        heel.flatMap((d) => (this.#woorden.has(d) ? [d] : this.#vormen(d).slice(0, 2))),
        'deel',
        0.5,
      );
      // "topdown" for "top down".
      for (let i = 3; !uit.size && i <= woord.length - 3; i++)
        if (this.#woorden.has(woord.slice(0, i)) && this.#woorden.has(woord.slice(i)))
          erbij([woord.slice(0, i), woord.slice(i)], 'deel', 0.5);
      if (!uit.size) erbij(staart(woord, this.#lijst), 'deel', 0.4);
    }
    return [...uit.values()].slice(0, 28);
  }

  #eersteVanaf(woord: string): number {
    let laag = 0;
    let hoog = this.#lijst.length;
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1;
      if (this.#lijst[midden]! < woord) laag = midden + 1;
      else hoog = midden;
    }
    return laag;
  }
}

/** From the strongest way to name a page to the weakest. */
const VOLGORDE: readonly Naamgeving[] = ['precies', 'genoemd', 'wegwijzer', 'deel'];

/** The kind of answer a question asks for, by how it begins. */
function vraagNaar(vraag: string): Begrepen['vraagNaar'] {
  const zin = woorden(vraag).join(' ');
  if (/\b(?:wanneer|hoe lang|hoelang|sinds|welk jaar|hoe oud|jaartal)\b/.test(zin)) return 'moment';
  return /^(?:wat (?:is|zijn|betekent|doet|houdt|bedoelen|verstaan)|betekenis|definitie|wie (?:is|zijn) een)\b/.test(
    zin,
  )
    ? 'betekenis'
    : undefined;
}

/** Do two words differ in their ending only? Then one is a form of the other, and no slip. */
const isVerbuiging = (a: string, b: string): boolean => {
  const gelijk = Math.min(a.length, b.length) - 2;
  return gelijk >= 4 && a.slice(0, gelijk) === b.slice(0, gelijk);
};

/** Folded, without spaces, hyphens and other signs: how words run together or split still meet. */
export const aaneen = (tekst: string): string => woorden(tekst).join('');

/** Between 0 (same) and 1: by letter pairs, so that long words with a common part come near. */
function onlijk(a: string, b: string): number {
  const paren = (s: string) => Array.from({ length: Math.max(0, s.length - 1) }, (_, i) => s.slice(i, i + 2));
  const pa = paren(a);
  const pb = paren(b);
  const over = [...pb];
  const gedeeld = pa.filter((p) => {
    const waar = over.indexOf(p);
    if (waar >= 0) over.splice(waar, 1);
    return waar >= 0;
  }).length;
  return 1 - (2 * gedeeld) / Math.max(1, pa.length + pb.length);
}
