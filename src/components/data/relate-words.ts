import type { Keten } from '../keten/keten';
import { nodeId, type Relater } from './relater';

function relateTerms({ begrippen }: Keten, relater: Relater): void {
  for (const { id, data } of begrippen)
    relater.add({
      id: nodeId('begrip', id),
      soort: 'begrip',
      naam: data.term,
      // The word may be a document's; that it stands in this list, and how it is told, is ours.
      door: data.bronDefinitie.length ? 'document' : 'redactie',
      adres: `/begrippen/${id}/`,
    });
  for (const { id, data } of begrippen) {
    const term = nodeId('begrip', id);
    for (const { begrip, waarom } of data.zieOok)
      relater.link(term, 'zie ook', nodeId('begrip', begrip), 'redactie', waarom);
    for (const h of [...data.bronDefinitie, ...data.plaatsen])
      relater.link(term, 'rust op', relater.item(h), 'redactie');
  }
}

function relatePoints({ onderwerpen, vindplaatsen }: Keten, relater: Relater): void {
  for (const { id, data } of onderwerpen) {
    const subject = relater.add({
      id: nodeId('onderwerp', id),
      soort: 'onderwerp',
      naam: data.naam,
      door: 'redactie',
      adres: `/onderwerpen/#${id}`,
    });
    if (data.begrip) relater.link(subject, 'zie ook', nodeId('begrip', data.begrip), 'redactie');
  }
  for (const { id, soort, onderwerpen: subjects } of vindplaatsen.values())
    if (soort === 'tafelpunt')
      for (const s of subjects) relater.link(relater.item(id), 'valt onder', nodeId('onderwerp', s), 'redactie');
}

/** Terms, what is said of subjects at the tables, and the events of the history. */
export function relateWords(keten: Keten, relater: Relater): void {
  relateTerms(keten, relater);
  relatePoints(keten, relater);
  for (const { id, data } of keten.tijdlijn) {
    const event = relater.add({
      id: nodeId('gebeurtenis', id),
      soort: 'gebeurtenis',
      naam: data.titel,
      door: data.herkomst.length ? 'document' : 'redactie',
      adres: `/geschiedenis/#${id}`,
    });
    for (const h of data.herkomst) relater.link(event, 'rust op', relater.item(h), 'redactie');
    for (const b of data.begrippen) relater.link(event, 'gebruikt', nodeId('begrip', b), 'redactie');
  }
}
