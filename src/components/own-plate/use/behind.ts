import { make } from '../../browser/make';
import type { Behind } from '../../gesprek/domain/behind';
import type { Translate } from '../../gesprek/domain/translate';
import type { BehindItem } from '../domain/behind-item';
import type { OwnPlate, OwnQuestion, References } from '../domain/model';

const KINDS: readonly (keyof References)[] = ['waarden', 'bevindingen', 'tafelpunten', 'begrippen'];

/** What this site has behind a question, in the order of the site; what it does not know any more is left out. */
function itemsOf(question: References, known: readonly BehindItem[]): BehindItem[] {
  return KINDS.flatMap((kind) =>
    question[kind].flatMap((id) => known.find((item) => item.kind === kind && item.id === id) ?? []),
  );
}

/** Everything of the site that a plate can point at; nothing is fetched for one that points at nothing. */
export async function knownFor({ vragen }: OwnPlate, address: string): Promise<readonly BehindItem[]> {
  if (!vragen.some((v) => KINDS.some((kind) => v[kind].length))) return [];
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as BehindItem[]) : [];
  } catch {
    // Without network the conversation goes on; what lies behind its questions is not there then.
    return [];
  }
}

/** A line of the report: what it is, and of a finding also who says it. */
function sentence({ kind, naam, zin }: BehindItem, t: Translate): string {
  if (kind === 'bevindingen') return zin ? `${naam}. ${zin}.` : `${naam}.`;
  return `${t(`eigen.achter.${kind}`)}: ${naam}`;
}

/** What lies behind the questions, each thing once with the numbers of its questions, as a report tells it. */
export function behindQuestions(plate: OwnPlate, known: readonly BehindItem[], t: Translate): Behind[] {
  const all = new Map<BehindItem, number[]>();
  for (const v of plate.vragen) for (const item of itemsOf(v, known)) all.set(item, [...(all.get(item) ?? []), v.nr]);
  return [...all].map(([item, vragen]) => ({ vragen, tekst: sentence(item, t), pad: item.pad }));
}

/** What lies behind one question, to be opened, with its addresses; nothing when that is nothing. */
export function behindElement(
  question: OwnQuestion,
  known: readonly BehindItem[],
  t: Translate,
): HTMLDetailsElement | undefined {
  const items = itemsOf(question, known);
  if (!items.length) return undefined;
  const lines = items.map(({ kind, naam, pad }) =>
    make(
      'li',
      {},
      make('span', { className: 'achter__soort' }, t(`eigen.achter.${kind}`)),
      make('a', { href: pad }, naam),
    ),
  );
  return make(
    'details',
    { className: 'achter eigen-achter' },
    make('summary', {}, t('plaat.watHierachter')),
    make('ul', {}, ...lines),
  );
}
