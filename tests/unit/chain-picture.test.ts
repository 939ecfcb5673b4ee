import { describe, expect, it } from 'vitest';
import { placeSearch, readPlace, strangeIn } from '../../src/components/ketenbeeld/address';
import { findIn } from '../../src/components/ketenbeeld/find';
import type { Graph, GraphLink, GraphNode, Kind } from '../../src/components/ketenbeeld/graph';
import { stepTo } from '../../src/components/ketenbeeld/keys';
import { COLUMN, layout } from '../../src/components/ketenbeeld/layout';
import { litBy, looseFindings, looseQuestions, relationsOf } from '../../src/components/ketenbeeld/lit';
import { stepsOf } from '../../src/components/ketenbeeld/walk';
import { wrap } from '../../src/components/ketenbeeld/wrap';

const node = (id: string, name = id): GraphNode => ({ id, kind: id.split(':')[0] as Kind, name, path: '/' });
const link = (kind: GraphLink['kind'], from: string, to: string): GraphLink => ({ kind, from, to });

/** Two plates; q1 names the value and one finding, q2 nothing. The value has two findings and a voice. */
const GRAPH: Graph = {
  nodes: [
    ...['plaat:a', 'plaat:b', 'vraag:q1', 'vraag:q2', 'vraag:q3', 'waarde:1-1', 'waarde:1-2', 'bevinding:named'].map(
      (id) => node(id),
    ),
    node('bevinding:loose', 'Reflectie helpt'),
    node('stem:p1'),
    node('bron:x'),
  ],
  links: [
    link('has', 'plaat:a', 'vraag:q1'),
    link('has', 'plaat:a', 'vraag:q2'),
    link('has', 'plaat:b', 'vraag:q3'),
    link('has', 'vraag:q1', 'waarde:1-1'),
    link('has', 'vraag:q3', 'waarde:1-1'),
    link('names', 'vraag:q1', 'bevinding:named'),
    link('skip', 'plaat:b', 'waarde:1-2'),
    link('supports', 'waarde:1-1', 'bevinding:named'),
    link('supports', 'waarde:1-1', 'bevinding:loose'),
    link('voices', 'waarde:1-1', 'stem:p1'),
    link('cites', 'bevinding:named', 'bron:x'),
    link('cites', 'bevinding:loose', 'bron:x'),
  ],
};
const relations = relationsOf(GRAPH);
const lit = (id: string) => [...litBy(GRAPH, relations, id).nodes].sort();

describe('what lights up', () => {
  it('from a question: its values, and only the findings it names itself', () => {
    expect(lit('vraag:q1')).toEqual(['bevinding:named', 'bron:x', 'plaat:a', 'vraag:q1', 'waarde:1-1']);
  });
  it('from a source: its findings and their values, and only the questions that name such a finding', () => {
    expect(lit('bron:x')).toEqual([
      'bevinding:loose',
      'bevinding:named',
      'bron:x',
      'plaat:a',
      'vraag:q1',
      'waarde:1-1',
    ]);
  });
  it('from a value: every question that names it, every finding and every voice', () => {
    expect(lit('waarde:1-1')).toContain('vraag:q3');
    expect(lit('waarde:1-1')).toContain('bevinding:loose');
    expect(lit('waarde:1-1')).toContain('stem:p1');
  });
  it('draws no thread for what is only named, and one past the questions for what only the plate names', () => {
    expect(litBy(GRAPH, relations, 'vraag:q1').links.map((l) => l.kind)).not.toContain('names');
    expect(litBy(GRAPH, relations, 'plaat:b').links.map((l) => l.kind)).toContain('skip');
  });
  it('from a finding: the voices beside its values too', () => {
    expect(lit('bevinding:named')).toEqual([
      'bevinding:named',
      'bron:x',
      'plaat:a',
      'stem:p1',
      'vraag:q1',
      'waarde:1-1',
    ]);
  });
  it('knows what hangs loose', () => {
    expect(looseFindings(GRAPH, relations)).toEqual(['bevinding:loose']);
    expect(looseQuestions(GRAPH, relations)).toEqual(['vraag:q2']);
  });
});

describe('the places in the picture', () => {
  it('nothing lies over anything else in its column, at rest and with any choice', () => {
    for (const id of [undefined, ...GRAPH.nodes.map((n) => n.id)]) {
      const { nodes } = layout(GRAPH, id ? litBy(GRAPH, relations, id) : undefined, () => 3);
      for (const x of new Set(Object.values(COLUMN).map((c) => c.left))) {
        const column = [...nodes.values()].filter((p) => COLUMN[p.node.kind].left === x).sort((a, b) => a.y - b.y);
        column
          .slice(1)
          .forEach((p, i) => expect(p.y - p.h / 2).toBeGreaterThanOrEqual(column[i]!.y + column[i]!.h / 2 - 0.01));
      }
    }
  });
  it('keeps the order of a column when something lights up', () => {
    const order = (l: ReturnType<typeof layout>) =>
      [...l.nodes.values()].sort((a, b) => a.y - b.y).map((p) => p.node.id);
    const findings = (ids: string[]) => ids.filter((id) => id.startsWith('bevinding'));
    expect(findings(order(layout(GRAPH, litBy(GRAPH, relations, 'bevinding:loose'))))).toEqual(
      findings(order(layout(GRAPH))),
    );
  });
});

describe('with keys', () => {
  const at = layout(GRAPH);
  it('left and right lead to what is linked, up and down through the column', () => {
    expect(stepTo(at, 'plaat:b', 'ArrowRight')).toBe('vraag:q3');
    expect(stepTo(at, 'bevinding:loose', 'ArrowLeft')).toBe('waarde:1-1');
    expect(stepTo(at, 'vraag:q1', 'ArrowDown')).toBe('vraag:q2');
    expect(stepTo(at, 'vraag:q3', 'Home')).toBe('vraag:q1');
    expect(stepTo(at, 'bevinding:named', 'End')).toBe('stem:p1');
  });
  it('leads nowhere past the edge or with another key', () => {
    expect(stepTo(at, 'plaat:a', 'ArrowUp')).toBeUndefined();
    expect(stepTo(at, 'plaat:a', 'x')).toBeUndefined();
  });
});

describe('the address', () => {
  it('is read back as it was written', () => {
    const place = { chosen: 'waarde:1-1', along: { plaat: 'plaat:b', vraag: 'vraag:q3' } };
    expect(readPlace(placeSearch(place), GRAPH)).toEqual(place);
    expect(placeSearch({ along: {} })).toBe('');
  });
  it('names what the chain does not have', () => {
    expect(readPlace('?kies=waarde:9-9', GRAPH)).toEqual({ along: {}, unknown: 'waarde:9-9' });
    expect(readPlace('?kies=<script>', GRAPH).unknown).toBe('<script>');
    expect(strangeIn('?kies=waarde:1-1&langs=plaat:b,plaat:z&kiez=x&gclid=1', GRAPH)).toEqual(['plaat:z', 'kiez=x']);
  });
});

describe('finding', () => {
  it('looks at name and number, without accents and with ligatures', () => {
    expect(findIn(GRAPH, 'reﬂectie').map((n) => n.id)).toEqual(['bevinding:loose']);
    expect(findIn(GRAPH, '  ')).toEqual([]);
  });
});

describe('step by step on a phone', () => {
  const telling = { graph: GRAPH, relations, say: () => '', choose: () => '' };
  it('walks outwards from where it began, and takes the only way there is', () => {
    const steps = stepsOf({ start: 'bron:x', along: {} }, telling);
    expect(steps.map((s) => s.options.length)).toEqual([0, 0, 0, 2, 1]);
    const further = stepsOf({ start: 'bron:x', along: { bevinding: 'bevinding:named', vraag: 'vraag:q3' } }, telling);
    expect(further.map((s) => s.here)).toEqual(['plaat:b', 'vraag:q3', 'waarde:1-1', 'bevinding:named', 'bron:x']);
  });
});

describe('words on a sign', () => {
  it('break where they fit and end in an ellipsis when there is no more room', () => {
    const measure = (t: string) => t.length;
    expect(wrap('een twee drie', 8, 2, measure)).toEqual(['een twee', 'drie']);
    expect(wrap('een twee drie vier vijf', 9, 2, measure)).toEqual(['een twee', 'drie …']);
    expect(wrap('onderwijsarbeidsmarkt', 5, 2, measure)).toEqual(['onderwijsarbeidsmarkt']);
  });
});
