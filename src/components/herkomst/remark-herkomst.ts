import type { Paragraph, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { visitParents } from 'unist-util-visit-parents';
import { AuteursFout } from '../../content/_schemas/auteursfout';
import { anker, eigenaar, vanOns, vindplaats } from './eigenaar';
import { drager, laatsteTekst } from './lees-items';
import { leesMarker, type Marker } from './marker';
import { bestaat } from './reeksen';

interface Opties {
  /** Base path of the site, with slashes at both ends. */
  basis: string;
  /** Names of subjects by slug, for the links in the margin of a table point. */
  onderwerpen: ReadonlyMap<string, string>;
  /** The words of the interface this plugin prints. */
  woorden: { vindplaats: string; onderwerp: string; voorbeeld: string; vraag: string };
}

/** Markdown node that becomes an HTML element as it is; remark-rehype reads `data`. */
const element = (tag: string, eigenschappen: Record<string, unknown>, kinderen: unknown[] = []) =>
  ({ type: 'herkomst', data: { hName: tag, hProperties: eigenschappen }, children: kinderen }) as unknown as Text;
const tekst = (value: string): Text => ({ type: 'text', value });

/**
 * Turns `… [T3-07]` at the end of a paragraph or list item into an anchor, `data-herkomst` and a visible link.
 * On a page that does not own the item it becomes a link to the page that does.
 */
export function remarkHerkomst({ basis, onderwerpen, woorden }: Opties) {
  return (boom: Root, bestand: VFile) => {
    const pagina = paginaVan(bestand.path);
    visitParents(boom, 'paragraph', (alinea: Paragraph, ouders) => {
      const slot = laatsteTekst(alinea);
      if (!slot) return;
      const gelezen = metPlaats(bestand.path, slot.value);
      if (!gelezen) return;
      controleer(bestand.path, gelezen.marker, onderwerpen);
      slot.value = gelezen.tekst;
      const { ids, soort, onderwerpen: over } = gelezen.marker;
      const eigen = ids.every((id) => eigenaar(id) === pagina);
      for (const id of ids) alinea.children.push(tekst(' '), verwijzing(id, eigen, basis, woorden.vindplaats));
      if (!eigen) return;

      const doel = drager(alinea, ouders.at(-1));
      doel.data = {
        ...doel.data,
        hProperties: {
          id: anker(ids[0]!),
          ...(ids.some(vanOns) ? {} : { dataHerkomst: ids.join(' ') }),
          className: ['punt', ...(soort ? [`punt--${soort}`] : [])],
        },
      };
      for (const id of ids.slice(1)) alinea.children.unshift(element('span', { id: anker(id) }));
      if (soort)
        alinea.children.unshift(
          element('span', { className: ['tag', `punt__${soort}`] }, [tekst(woorden[soort])]),
          tekst(' '),
        );
      if (over.length && doel.type === 'listItem') {
        const links = over.flatMap((slug, i) => [
          ...(i ? [tekst(' ')] : []),
          element('a', { href: `${basis}onderwerpen/#${slug}`, className: ['punt__onderwerp'] }, [
            tekst(onderwerpen.get(slug) ?? slug),
          ]),
        ]);
        const regel = element('span', { className: ['punt__over'] }, [
          element('span', { className: ['niet-zien'] }, [tekst(woorden.onderwerp + ' ')]),
          ...links,
        ]);
        doel.children.splice(1, 0, regel as never);
      }
    });
  };
}

function verwijzing(id: string, eigen: boolean, basis: string, woord: string) {
  const href = eigen ? `#${anker(id)}` : basis + vindplaats(id).slice(1);
  return element('a', { href, className: ['vindplaats'] }, [
    element('span', { className: ['niet-zien'] }, [tekst(`${woord} `)]),
    tekst(id),
  ]);
}

/** Path of the page a content file becomes: `…/tafelverslagen/onderzoek.mdx` → `/tafelverslagen/onderzoek/`. */
function paginaVan(pad: string | undefined): string {
  const raak = /([a-z-]+)\/([a-z0-9-]+)\.mdx?$/.exec(pad ?? '');
  return raak ? `/${raak[1]}/${raak[2]}/` : '';
}

function metPlaats(pad: string | undefined, waarde: string) {
  try {
    return leesMarker(waarde);
  } catch (fout) {
    throw new AuteursFout([
      {
        bestand: kort(pad),
        veld: 'vindplaats',
        gegeven: waarde.slice(-60),
        fout: (fout as Error).message,
        doe: 'verbeter de vindplaats aan het eind van de alinea',
      },
    ]);
  }
}

function controleer(pad: string | undefined, marker: Marker, onderwerpen: ReadonlyMap<string, string>): void {
  const meldingen = [
    ...marker.ids
      .filter((id) => !bestaat(id))
      .map((id) => ({
        bestand: kort(pad),
        veld: 'vindplaats',
        gegeven: id,
        fout: 'geen van de brondocumenten heeft een fragment met dit id',
        doe: 'neem het id over uit het brondocument, bijvoorbeeld T3-07',
      })),
    ...marker.onderwerpen
      .filter((slug) => !onderwerpen.has(slug))
      .map((slug) => ({
        bestand: kort(pad),
        veld: `onderwerp bij ${marker.ids[0]}`,
        gegeven: slug,
        fout: 'dit onderwerp bestaat niet',
        doe: `kies uit src/content/onderwerpen.yaml: ${[...onderwerpen.keys()].join(', ')}`,
      })),
  ];
  if (meldingen.length) throw new AuteursFout(meldingen);
}

const kort = (pad = ''): string => pad.replace(/^.*?(?=src\/content\/)/, '');
