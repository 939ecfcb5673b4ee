import { isOwn, linesOf } from '../keten/lines';
import { relatedTo } from '../bevinding/related';
import type { Keten } from '../keten/keten';
import { nodeId, type Relater } from './relater';

function relateValues(keten: Keten, relater: Relater): void {
  for (const { id, data } of keten.waarden) {
    const value = relater.add({
      id: nodeId('waarde', id),
      soort: 'waarde',
      naam: data.titel,
      nummer: data.nr,
      ...(data.herkomst ? { vindplaats: data.herkomst, document: keten.vindplaats(data.herkomst).document } : {}),
      door: data.herkomst ? 'document' : 'redactie',
      adres: `/onderbouwing/${id}/`,
    });
    for (const r of data.randvoorwaarden) {
      if (!r.herkomst) continue;
      const condition = relater.item(r.herkomst);
      relater.link(condition, 'hoort bij', value, 'document');
      for (const other of r.ookBij) {
        // Written at both; a relation stands here once.
        const [a, b] = [condition, relater.item(other)].sort() as [string, string];
        relater.link(a, 'vrijwel gelijk', b, 'redactie');
      }
    }
    for (const s of data.stemmen)
      if (s.herkomst) relater.link(relater.item(s.herkomst), 'hoort bij', value, 'document');
    for (const s of data.samenvatting) relater.link(value, 'rust op', relater.item(s), 'redactie');
    for (const p of data.tafelpunten) relater.link(value, 'bespreekt', relater.item(p), 'redactie');
    for (const b of data.begrippen) relater.link(value, 'gebruikt', nodeId('begrip', b), 'redactie');
  }
}

function relateFindings(keten: Keten, relater: Relater): void {
  for (const finding of keten.bevindingen) {
    const { id, data } = finding;
    const by = isOwn(finding) ? 'redactie' : 'document';
    const place = data.regels[0]?.herkomst;
    const node = relater.add({
      id: nodeId('bevinding', id),
      soort: 'bevinding',
      naam: data.titel,
      ...(place ? { vindplaats: place, document: keten.vindplaats(place).document } : {}),
      door: by,
      adres: `/bevindingen/${id}/`,
    });
    for (const l of linesOf(finding)) relater.link(node, 'onderbouwt', nodeId('waarde', l.waarde), by);
    for (const s of data.bronnen) relater.link(node, 'beroept zich op', nodeId('bron', s), by);
  }
}

/** Each pair of findings once, from the first of the two in the order of the table. */
function relateLike({ bevindingen }: Keten, relater: Relater): void {
  bevindingen.forEach((finding, i) => {
    for (const { bevinding, soort, waarom } of relatedTo(bevindingen.slice(i), finding))
      relater.link(nodeId('bevinding', finding.id), soort, nodeId('bevinding', bevinding), 'redactie', waarom);
  });
}

function relateSources(keten: Keten, relater: Relater): void {
  const { bronnen } = keten;
  for (const { id, data } of bronnen)
    relater.add({
      id: nodeId('bron', id),
      soort: 'bron',
      naam: data.kort,
      door: keten.findingsFrom(id).every(isOwn) ? 'redactie' : 'document',
      adres: `/bronnen/${id}/`,
    });
  for (const { id, data } of bronnen)
    for (const { bron, waarom } of data.verwant)
      relater.link(nodeId('bron', id), 'verwant', nodeId('bron', bron), 'redactie', waarom);
}

/** Values with conditions and voices, findings, sources, and what the editors saw between them. */
export function relateEvidence(keten: Keten, relater: Relater): void {
  relateValues(keten, relater);
  relateFindings(keten, relater);
  relateLike(keten, relater);
  relateSources(keten, relater);
}
