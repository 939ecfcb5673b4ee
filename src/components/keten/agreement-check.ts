import type { Problem } from '../problem/author-error.ts';
import { fileOf } from './field-items.ts';
import type { SiteContent } from './site-content.ts';

/** What only one record may say, and what two say about each other and do not agree on. */
export const checkAgreement = (inhoud: SiteContent): Problem[] => [
  ...oneStart(inhoud),
  ...plateAndTheme(inhoud),
  ...namesOfSubjects(inhoud),
  ...relatedTwice(inhoud),
];

/** A newcomer begins with one plate. */
function oneStart({ praatplaten }: SiteContent): Problem[] {
  const [first, ...more] = praatplaten.filter((p) => p.data.start);
  return more.map((p) => ({
    bestand: fileOf(p),
    veld: 'start',
    gegeven: true,
    fout: `een nieuwkomer begint met één plaat, en dat is al ${fileOf(first!)}`,
    doe: 'haal start bij een van de twee weg',
  }));
}

/** A theme names its plate and a plate its theme: the same two. */
function plateAndTheme({ praatplaten, themas }: SiteContent): Problem[] {
  return themas.flatMap((theme) => {
    const { praatplaat } = theme.data;
    const own = praatplaten.find((p) => p.id === praatplaat)?.data.thema;
    const others = praatplaten.filter(
      (p) => p.data.thema === theme.id && praatplaat !== undefined && p.id !== praatplaat,
    );
    const wrong =
      // A theme that is not there is told at the plate.
      own !== undefined && own !== theme.id && themas.some((t) => t.id === own)
        ? [`praatplaat ${praatplaat} noemt zelf een ander thema: ${own}`]
        : [];
    return [...wrong, ...others.map((p) => `praatplaat ${p.id} noemt dit thema ook als het hare`)].map((fout) => ({
      bestand: fileOf(theme),
      veld: 'praatplaat',
      gegeven: praatplaat,
      fout,
      doe: 'een thema en zijn plaat noemen elkaar: verbeter praatplaat hier, of thema bij de plaat',
    }));
  });
}

/** A relation between two findings, or a contradiction of two events, that both write down: it would stand there twice. */
function relatedTwice({ bevindingen, tijdlijn }: SiteContent): Problem[] {
  const related = [
    ...bevindingen.flatMap((b) => b.data.verwant.map((v) => ({ from: b, to: v.bevinding, veld: 'verwant bevinding' }))),
    ...tijdlijn.flatMap((g) =>
      g.data.tegenspraak.map((v) => ({ from: g, to: v.gebeurtenis, veld: 'tegenspraak gebeurtenis' })),
    ),
  ];
  return related.flatMap(({ from, to, veld }, i) => {
    const first = related.findIndex((other) => other.veld === veld && other.from.id === to && other.to === from.id);
    if (first < 0 || first >= i) return [];
    return [
      {
        bestand: fileOf(from),
        veld,
        gegeven: to,
        fout: `dit verband staat al in ${fileOf(related[first]!.from)}, en het komt vanzelf op beide bladzijden`,
        doe: 'laat het bij één van de twee staan',
      },
    ];
  });
}

/** Two subjects that a visitor reads the same name of. */
function namesOfSubjects({ onderwerpen }: SiteContent): Problem[] {
  const seen = new Map<string, string>();
  return onderwerpen.flatMap((o) => {
    const name = o.data.naam.toLowerCase();
    const before = seen.get(name);
    seen.set(name, before ?? o.id);
    if (before === undefined) return [];
    return [
      {
        bestand: fileOf(o),
        veld: 'naam',
        gegeven: o.data.naam,
        fout: `het onderwerp ${before} heet al zo`,
        doe: 'geef een van de twee een andere naam, of voeg ze samen',
      },
    ];
  });
}
