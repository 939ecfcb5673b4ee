import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { Problem } from '../problem/author-error.ts';
import { didYouMean } from '../text/nearest.ts';
import { MarkerFault, readMarker, type Marker } from './marker.ts';
import { lastText, lastWords } from './read-items.ts';
import type { Register } from './register.ts';

/** What a body is checked against. */
export interface Known {
  register: Register;
  /** Names of subjects by slug. */
  onderwerpen: ReadonlyMap<string, string>;
}

/**
 * Everything in a body that was meant as a marker and cannot be read, with its line.
 * @param tree the body; its lines count from the top of the file
 * @param bestand path from the project root
 */
export function markerFaults(tree: Root, bestand: string, known: Known): Problem[] {
  const faults: Problem[] = [];
  const report = (node: Nodes, veld: string, gegeven: string, fout: string, doe: string) => {
    const line = node.position?.end.line;
    faults.push({ bestand, veld: line ? `${veld}, regel ${line}` : veld, gegeven, fout, doe });
  };
  const reading = (node: Nodes, text: string): Marker | undefined => {
    try {
      return readMarker(text, known.register)?.marker;
    } catch (fault) {
      if (!(fault instanceof MarkerFault)) throw fault;
      report(node, 'vindplaats', fault.given, fault.message, fault.remedy);
      return undefined;
    }
  };
  const subjects = (node: Nodes, { ids, onderwerpen }: Marker) => {
    for (const twice of [...ids, ...onderwerpen].filter((name, i, all) => all.indexOf(name) < i))
      report(node, `vindplaats ${ids[0]}`, twice, 'dit staat twee keer in deze vindplaats', 'haal een van de twee weg');
    for (const slug of onderwerpen)
      if (!known.onderwerpen.has(slug))
        report(
          node,
          `onderwerp bij ${ids[0]}`,
          slug,
          'dit onderwerp bestaat niet',
          severalOf(slug, known.onderwerpen) ??
            didYouMean(slug, known.onderwerpen.keys()) ??
            `kies uit src/content/onderwerpen.yaml: ${[...known.onderwerpen.keys()].join(', ')}`,
        );
  };
  visitParents(tree, (node: Nodes) => {
    if (node.type === 'heading' || node.type === 'tableCell' || isDecorated(node)) {
      const marker = reading(node, lastWords(node));
      if (marker)
        report(
          node,
          'vindplaats',
          `[${marker.ids.join(' ')}]`,
          'een vindplaats kan niet in een kop, een tabel of een vet of cursief stuk staan',
          'zet hem als gewone tekst aan het eind van de alinea of het punt',
        );
    } else if (node.type === 'paragraph') {
      const last = lastText(node)?.value ?? '';
      const marker = reading(node, last);
      if (!marker) return;
      subjects(node, marker);
      if (
        !toString(node)
          .replace(/\[[^\]]*\]\s*$/, '')
          .trim()
      )
        report(
          node,
          'vindplaats',
          last.trim(),
          'voor deze vindplaats staat geen tekst',
          'zet haar achter de alinea of het punt waar zij bij hoort, op dezelfde regel als het slot',
        );
    }
  });
  return faults;
}

/** Subjects with another sign than a comma between them. */
function severalOf(given: string, known: Known['onderwerpen']): string | undefined {
  const parts = given.split(/\s*[;/|+&]\s*|\s+en\s+|\s+/).filter(Boolean);
  return parts.length > 1 && parts.every((part) => known.has(part))
    ? `zet een komma tussen de onderwerpen: ${parts.join(', ')}`
    : undefined;
}

/** A paragraph that ends in bold or italic words. */
const isDecorated = (node: Nodes): boolean =>
  node.type === 'paragraph' && ['strong', 'emphasis', 'delete'].includes(node.children.at(-1)?.type ?? '');
