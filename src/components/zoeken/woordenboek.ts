import { delen, verwanteVormen } from './nederlands.ts';
import { afstand, kernwoorden, vouw, woorden } from './vouw.ts';

/** What the build knows about words: sent to the visitor once, with the first query. */
export interface Woordenbestand {
  /** Every word of the site, folded, sorted, each as `<letters shared with the previous word><rest>`, joined by spaces. */
  woorden: string;
  /** Terms of the glossary: slug, then every word for it, the term itself first. */
  begrippen: [slug: string, ...namen: string[]][];
  /** Looser search words that lead to a term: word → slug. */
  wegwijzers: Record<string, string>;
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

/** A query, understood. */
export interface Begrepen {
  termen: Zoekterm[];
  /** Slugs of terms the query names: nothing else than the term, the term among other words, or only a part of it (`tekort`). */
  begrippen: { slug: string; hoe: 'precies' | 'genoemd' | 'deel' }[];
  /** Words read as another word: typed → read. */
  verbeterd: { van: string; naar: string }[];
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
  return tekst.split(' ').filter(Boolean).map((stuk) => (vorige = vorige.slice(0, Number(stuk[0])) + stuk.slice(1)));
}

/** The Dutch of this site: knows its words and terms, and reads a query. */
export class Woordenboek {
  readonly #woorden: Set<string>;
  readonly #lijst: string[];
  /** Folded name of a term, without spaces → slug. */
  readonly #opNaam = new Map<string, string>();
  readonly #namen = new Map<string, string[]>();
  readonly #wegwijzers: Map<string, string>;
  readonly #langste: number;

  constructor(bestand: Woordenbestand) {
    this.#lijst = pakUit(bestand.woorden);
    this.#woorden = new Set(this.#lijst);
    for (const [slug, ...namen] of bestand.begrippen) {
      this.#namen.set(slug, namen);
      for (const naam of namen) this.#opNaam.set(aaneen(naam), slug);
    }
    this.#wegwijzers = new Map(Object.entries(bestand.wegwijzers).map(([w, slug]) => [aaneen(w), slug]));
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
    const alle = woorden(vraag);
    const verbeterd: Begrepen['verbeterd'] = [];
    const begrippen = new Map<string, 'precies' | 'genoemd' | 'deel'>();
    const inBegrip = new Map<string, Set<string>>();
    const kern = kernwoorden(vraag);
    const klaar = new Set<string>();

    for (let lang = Math.min(6, alle.length); lang >= 1; lang--) {
      for (let i = 0; i + lang <= alle.length; i++) {
        const stuk = alle.slice(i, i + lang);
        if (lang === 1 && !kern.includes(stuk[0]!)) continue;
        const plak = stuk.join('');
        if (plak.length > this.#langste + 2) continue;
        const slug = this.#opNaam.get(plak) ?? this.#wegwijzers.get(plak) ?? this.#bijnaNaam(plak, lang);
        if (!slug) continue;
        const rest = kern.filter((w) => !stuk.includes(w));
        if (begrippen.get(slug) !== 'precies') begrippen.set(slug, rest.length ? 'genoemd' : 'precies');
        for (const w of stuk) (inBegrip.get(w) ?? inBegrip.set(w, new Set()).get(w)!).add(slug);
      }
    }

    const termen: Zoekterm[] = [];
    for (let i = 0; i < kern.length; i++) {
      const woord = kern[i]!;
      if (klaar.has(woord)) continue;
      const volgende = kern[i + 1];
      // "instituts opleider": two words that only together are one of ours.
      const samen = volgende && (!this.bekend(woord) || !this.bekend(volgende)) ? this.#lees(woord + volgende) : undefined;
      if (samen && volgende) {
        klaar.add(volgende);
        verbeterd.push({ van: `${woord} ${volgende}`, naar: samen });
        termen.push({ getypt: samen, zoek: this.#opzoeken(samen, inBegrip.get(woord)) });
        continue;
      }
      // A word of which we know another form is no slip: `mannen`, where the site says `mannelijke`.
      const gelezen = this.bekend(woord) || verwanteVormen(woord).some((v) => this.#woorden.has(v)) ? woord : (this.#lees(woord) ?? woord);
      if (gelezen !== woord && !isVerbuiging(woord, gelezen)) verbeterd.push({ van: woord, naar: gelezen });
      termen.push({ getypt: gelezen, zoek: this.#opzoeken(gelezen, inBegrip.get(woord)) });
      for (const slug of this.#metDeel(gelezen)) if (!begrippen.has(slug)) begrippen.set(slug, 'deel');
    }
    // "schoolopleider en instituutsopleider": two names and nothing else.
    if (kern.every((w) => inBegrip.has(w))) for (const [slug, hoe] of begrippen) if (hoe === 'genoemd') begrippen.set(slug, 'precies');
    return { termen, begrippen: [...begrippen].map(([slug, hoe]) => ({ slug, hoe })), verbeterd };
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

  /** A word of the site for something that is none: one slip of the keyboard, two in a long word. */
  #lees(woord: string): string | undefined {
    if (this.#woorden.has(woord)) return woord;
    const max = woord.length >= 9 ? 2 : woord.length >= 4 ? 1 : 0;
    if (!max) return undefined;
    let beste: { woord: string; ver: number } | undefined;
    for (const w of this.#lijst) {
      const ver = afstand(woord, w, beste ? beste.ver - 1 : max);
      if (ver <= max && (!beste || ver < beste.ver)) beste = { woord: w, ver };
      // A slip in the first letter is rare: of equally near words the one with the same beginning wins.
      else if (beste && w[0] === woord[0] && beste.woord[0] !== woord[0] && afstand(woord, w, beste.ver) === beste.ver) beste = { woord: w, ver: beste.ver };
    }
    return beste?.woord;
  }

  /** Terms of which this word is the last part: `tekort` → lerarentekort. */
  #metDeel(woord: string): string[] {
    return woord.length < 5 ? [] : [...this.#opNaam].flatMap(([naam, slug]) => (naam.length > woord.length + 2 && naam.endsWith(woord) ? [slug] : []));
  }

  #bijnaNaam(plak: string, lang: number): string | undefined {
    if (plak.length < 6 || (lang === 1 && this.bekend(plak))) return undefined;
    for (const [naam, slug] of this.#opNaam) if (naam.length > 5 && afstand(plak, naam, 1) <= 1) return slug;
    return undefined;
  }

  #opzoeken(woord: string, begrippen: ReadonlySet<string> = new Set()): Zoekwoord[] {
    const uit = new Map<string, Zoekwoord>();
    // The index answers an unknown word with whatever begins a little like it: do not ask.
    if (this.bekend(woord) || /\d/.test(woord)) uit.set(woord, { woord, band: 'zelf', gewicht: 1 });
    const erbij = (nieuw: readonly string[], band: Band, gewicht: number) => {
      for (const w of nieuw) if (!uit.has(w) && (this.#woorden.has(w) || band === 'synoniem')) uit.set(w, { woord: w, band, gewicht });
    };
    erbij(verwanteVormen(woord), 'vorm', 0.85);
    if (woord.length >= 4) erbij(this.#lijst.filter((w) => w.length > woord.length + 2 && w.endsWith(woord)).slice(0, 12), 'deel', 0.7);
    if (!this.#woorden.has(woord)) erbij(delen(woord, (w) => this.#woorden.has(w)), 'deel', 0.5);
    for (const slug of begrippen) erbij((this.#namen.get(slug) ?? []).map(vouw).filter((n) => !n.includes(' ')), 'synoniem', 0.6);
    return [...uit.values()].slice(0, 20);
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
