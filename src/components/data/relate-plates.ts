import type { Keten } from '../keten/keten';
import { nodeId, type Relater } from './relater';

type Plaat = Keten['praatplaten'][number];
type Behind = Pick<Plaat['data'], 'waarden' | 'bevindingen' | 'tafelpunten' | 'begrippen'>;

/** What the editors put behind a plate or a question. */
function behind(relater: Relater, from: string, { waarden, bevindingen, tafelpunten, begrippen }: Behind): void {
  for (const w of waarden) relater.link(from, 'gaat over', nodeId('waarde', w), 'redactie');
  for (const b of bevindingen) relater.link(from, 'noemt', nodeId('bevinding', b), 'redactie');
  for (const p of tafelpunten) relater.link(from, 'bespreekt', relater.item(p), 'redactie');
  for (const b of begrippen) relater.link(from, 'gebruikt', nodeId('begrip', b), 'redactie');
}

function relatePlate({ id, data }: Plaat, relater: Relater): void {
  const plate = relater.add({
    id: nodeId('plaat', id),
    soort: 'plaat',
    naam: data.titel,
    nummer: String(data.nr),
    ...(data.document ? { document: data.document } : {}),
    door: data.document ? 'document' : 'redactie',
    adres: `/praatplaten/${id}/`,
  });
  behind(relater, plate, data);
  const spot = (nr: number) => nodeId('plek', `${id}-${nr}`);
  for (const plek of data.plekken) {
    // The original pictures are lost: where something stands on a plate is ours.
    const at = { soort: 'plek', naam: plek.naam, nummer: String(plek.nr), door: 'redactie' } as const;
    relater.add({ id: spot(plek.nr), ...at, adres: `/praatplaten/${id}/#plek-${plek.nr}` });
    relater.link(spot(plek.nr), 'hoort bij', plate, 'redactie');
    for (const h of plek.herkomst) relater.link(spot(plek.nr), 'rust op', relater.item(h), 'redactie');
  }
  for (const v of data.vragen) {
    const question = relater.item(v.eigenId ?? v.herkomst[0]!, { nummer: String(v.nr), naam: v.tekst });
    relater.link(question, 'hoort bij', plate, v.eigenId ? 'redactie' : 'document');
    for (const nr of v.plekken) relater.link(question, 'wijst naar', spot(nr), 'redactie');
    behind(relater, question, v);
  }
}

/** Plates, their spots and questions, and what lies behind them; chapters that share a plate. */
export function relatePlates(keten: Keten, relater: Relater): void {
  for (const { id, data } of keten.documenten)
    relater.add({
      id: nodeId('document', id),
      soort: 'document',
      naam: data.titel,
      door: 'document',
      adres: `/documenten/${id}/`,
    });
  for (const plate of keten.praatplaten) relatePlate(plate, relater);
  for (const { id, data } of keten.themas) {
    const chapter = relater.add({
      id: nodeId('thema', id),
      soort: 'thema',
      naam: data.titel,
      nummer: String(data.nr),
      ...(data.document ? { document: data.document } : {}),
      door: data.document ? 'document' : 'redactie',
      adres: `/themas/${id}/`,
    });
    if (data.praatplaat) relater.link(chapter, 'hoort bij', nodeId('plaat', data.praatplaat), 'document');
  }
}
