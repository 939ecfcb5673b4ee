import type { Paragraph, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { visitParents } from 'unist-util-visit-parents';
import { AuthorError } from '../problem/author-error.ts';
import { anchor } from './anchor.ts';
import { markerFaults } from './marker-faults.ts';
import { readMarker } from './marker.ts';
import { carrier, lastText } from './read-items.ts';
import type { Register } from './register.ts';

interface Options {
  /** Base path of the site, with slashes at both ends. */
  basis: string;
  /** Which ids there are and where they stand, as the files say it now. */
  register: () => Register;
  /** Names of subjects by slug, for the links in the margin of a table point. */
  subjects: () => ReadonlyMap<string, string>;
  /** The words of the interface this plugin prints. */
  words: () => MarkerWords;
}

/** The group `herkomst` of the language file. */
export interface MarkerWords {
  vindplaats: string;
  onderwerp: string;
  voorbeeld: string;
  vraag: string;
  aangevuld: string;
}

/** Markdown node that becomes an HTML element as it is; remark-rehype reads `data`. */
const element = (tag: string, properties: Record<string, unknown>, children: unknown[] = []) =>
  ({ type: 'herkomst', data: { hName: tag, hProperties: properties }, children }) as unknown as Text;
const text = (value: string): Text => ({ type: 'text', value });

/**
 * Turns `… [T3-07]` at the end of a paragraph or list item into an anchor, `data-herkomst` and a visible link.
 * On a page that does not own the item it becomes a link to the page that does.
 */
export function remarkProvenance({ basis, register: current, ...read }: Options) {
  return (tree: Root, file: VFile) => {
    const register = current();
    const onderwerpen = read.subjects();
    const woorden = read.words();
    const faults = markerFaults(tree, short(file.path), { register, onderwerpen });
    if (faults.length) throw new AuthorError(faults);
    const page = pageOf(file.path);
    visitParents(tree, 'paragraph', (paragraph: Paragraph, parents) => {
      const last = lastText(paragraph);
      const read = last && readMarker(last.value, register);
      if (!read) return;
      last.value = read.tekst;
      const { ids, soort, onderwerpen: subjects } = read.marker;
      // What is retold here may stand beside what is only cited.
      const own = ids.filter((id) => register.owner(id) === page);
      for (const id of ids)
        paragraph.children.push(
          text(' '),
          reference(
            id,
            own.includes(id) ? `#${anchor(id)}` : basis + register.address(id).slice(1),
            woorden.vindplaats,
          ),
        );
      const [first] = own;
      if (!first) return;

      const target = carrier(paragraph, parents.at(-1));
      target.data = {
        ...target.data,
        hProperties: {
          id: anchor(first),
          // What our own groups said is of no document.
          ...(own.every(register.documentOf) ? { dataHerkomst: own.join(' ') } : {}),
          className: ['punt', ...(soort ? [`punt--${soort}`] : [])],
        },
      };
      for (const id of own.slice(1)) paragraph.children.unshift(element('span', { id: anchor(id) }));
      if (soort)
        paragraph.children.unshift(
          element('span', { className: ['tag', `punt__${soort}`] }, [text(woorden[soort])]),
          text(' '),
        );
      if (subjects.length && target.type === 'listItem') {
        const links = subjects.flatMap((slug, i) => [
          ...(i ? [text(' ')] : []),
          element('a', { href: `${basis}onderwerpen/#${slug}`, className: ['punt__onderwerp'] }, [
            text(onderwerpen.get(slug) ?? slug),
          ]),
        ]);
        const line = element('span', { className: ['punt__over'] }, [
          element('span', { className: ['niet-zien'] }, [text(woorden.onderwerp + ' ')]),
          ...links,
        ]);
        target.children.splice(1, 0, line as never);
      }
    });
  };
}

const reference = (id: string, href: string, word: string) =>
  element('a', { href, className: ['vindplaats'] }, [
    element('span', { className: ['niet-zien'] }, [text(`${word} `)]),
    text(id),
  ]);

/** Path of the page a content file becomes: `…/tafelverslagen/onderzoek.mdx` → `/tafelverslagen/onderzoek/`. */
function pageOf(path: string | undefined): string {
  const found = /([a-z-]+)\/([a-z0-9-]+)\.mdx?$/.exec(path ?? '');
  return found ? `/${found[1]}/${found[2]}/` : '';
}

const short = (path = ''): string => path.replace(/^.*?(?=src\/content\/)/, '');
