import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { fieldName } from './field.ts';
import { get } from './get.ts';

/** The first part of the number of a value, by its level. */
export const LEVELS: Readonly<Record<string, string>> = { onderwijsregio: '1', partnerschap: '2' };

/** How a value is numbered: what has another form is told by its schema. */
const VALUE_NUMBER = /^[1-9]\d?\.[1-9]\d?$/;

/** Conditions and voices of a value that comes from a document, without the id they have there. */
export function unplacedParts({ folder, file, raw, yaml }: ContentEntry): Problem[] {
  if (folder !== 'waarden' || get(raw, ['herkomst']) === undefined) return [];
  return ['randvoorwaarden', 'stemmen'].flatMap((list) => {
    const parts = get(raw, [list]);
    return (Array.isArray(parts) ? parts : []).flatMap((part, i) =>
      get(part, ['herkomst']) === undefined
        ? [
            {
              bestand: file,
              regel: yaml?.lineOf([list, i]),
              veld: fieldName([list, i, 'herkomst'], raw),
              gegeven: undefined,
              fout: 'dit veld is verplicht en ontbreekt: de waarde komt uit een document',
              doe: 'vul het id in dat het fragment in het document heeft; is het van de redactie, maak er dan een eigen waarde van',
            },
          ]
        : [],
    );
  });
}

/** Does the file of a value have the name that goes with its number? */
export const isNamedByNumber = (id: string, nr: unknown): boolean => id === String(nr).replace('.', '-');

/** A value whose number says another level than its field, or whose file has the number of another. */
export function valueProblems({ folder, file, id, raw, yaml }: ContentEntry): Problem[] {
  const nr = get(raw, ['nr']);
  if (folder !== 'waarden' || typeof nr !== 'string' || !VALUE_NUMBER.test(nr)) return [];
  const level = get(raw, ['niveau']);
  const first = typeof level === 'string' ? LEVELS[level] : undefined;
  const problem = (fout: string, doe: string): Problem => ({
    bestand: file,
    regel: yaml?.lineOf(['nr']),
    veld: 'nr',
    gegeven: nr,
    fout,
    doe,
  });
  if (first && !nr.startsWith(`${first}.`)) {
    const other = Object.keys(LEVELS).find((name) => nr.startsWith(`${LEVELS[name]}.`));
    return [
      problem(
        `het nummer van een waarde van ${level === 'partnerschap' ? 'het partnerschap' : 'de onderwijsregio'} begint met ${first}.`,
        other
          ? `schrijf niveau: ${other}, of geef de waarde een nummer dat begint met ${first}.`
          : `geef de waarde een nummer dat begint met ${first}.`,
      ),
    ];
  }
  if (isNamedByNumber(id, nr)) return [];
  const name = nr.replace('.', '-');
  const own = /^\d+-\d+$/.test(id) ? `, en daar hoort nummer ${id.replace('-', '.')} bij` : '';
  return [
    problem(
      `het bestand heet ${id}.yaml${own}; de naam van het bestand is het adres van de waarde`,
      `${own ? `schrijf nr: '${id.replace('-', '.')}', of ` : ''}noem het bestand ${name}.yaml`,
    ),
  ];
}
