import { z } from 'astro/zod';
import { conceptsOf } from '../../keten/keten';
import { everything } from '../everything';
import { adres, door, link, type DataSet } from '../data-set';
import { NODE_KINDS, RELATIONS } from '../kinds';

const toldKinds = (kinds: Readonly<Record<string, string>>): string =>
  Object.entries(kinds)
    .map(([kind, told]) => `${kind}: ${told}`)
    .join('; ');

const knoop = z.strictObject({
  id: z.string().describe('Soort en naam van dit ding: waarde:1-4. Zo noemen de verbanden het ook.'),
  soort: z.enum(Object.keys(NODE_KINDS) as [string, ...string[]]).describe(`Wat het is. ${toldKinds(NODE_KINDS)}.`),
  naam: z.string().describe('Korte naam; van een vraag of een stem het begin van de tekst.'),
  nummer: z.string().optional().describe('Nummer van een plaat, plek, vraag of waarde.'),
  vindplaats: z.string().optional().describe('Id van het fragment in het document: W1.4-O2.'),
  document: z.string().optional().describe('Document waaruit dit komt.'),
  door,
  concept: z.literal(true).optional().describe('Dit is nog niet af.'),
  adres,
});

const verband = z.strictObject({
  van: z.string().describe('Id van de knoop waar het verband begint.'),
  naar: z.string().describe('Id van de knoop waar het naartoe gaat.'),
  soort: z.enum(Object.keys(RELATIONS) as [string, ...string[]]).describe(`Wat voor verband. ${toldKinds(RELATIONS)}.`),
  door: z
    .enum(['document', 'redactie'])
    .describe('Wie het verband legde: een van de documenten, of de redactie van deze site.'),
  waarom: z.string().optional().describe('Waarom de redactie dit verband legde, waar zij dat zegt.'),
});

/** The whole chain as one graph. */
export const keten: DataSet = {
  name: 'keten',
  schema: z.strictObject({
    knopen: z.array(knoop).describe('Alles wat in de keten staat.'),
    verbanden: z.array(verband).describe('Alle verbanden, elk één keer opgeschreven.'),
  }),
  make: (chain) => {
    const { nodes, links } = everything(chain);
    const concepts = conceptsOf(chain);
    // What stands on the page of a concept is not finished either; an event has only a place on the page of all.
    const isConcept = (adres: string) =>
      concepts.some((page) => adres.replace(/^\/geschiedenis\/#(.+)$/, '/tijdlijn/$1/').startsWith(page));
    return {
      knopen: nodes.map((n) => ({ ...n, ...(isConcept(n.adres) ? { concept: true } : {}), adres: link(n.adres) })),
      verbanden: links,
    };
  },
  count: (made) => (made as { knopen: unknown[] }).knopen.length,
  also: [],
};
