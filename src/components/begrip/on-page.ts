import { xmlText } from '../build/xml';
import { withBase } from '../build/url';
import { loadKeten, type Keten } from '../keten/keten';
import { t } from '../words/words';
import { makeRecogniser, wordForms } from './recognise';
import { markTerms } from './mark';

/**
 * Marks the terms on one page.
 * @param pad path of the page without base; a term is not explained on its own page
 */
export async function withTerms(html: string, pad: string): Promise<string> {
  const { opId, herkenner } = herkennerVan(await loadKeten());
  return markTerms(html, herkenner, {
    kies: (id) => pad !== `/begrippen/${id}/`,
    knop: (id, woord) => `<button class="term" type="button" popovertarget="term-${id}">${woord}</button>`,
    kader: (id) => definitionBox(id, opId.get(id)!),
  });
}

/** The box that a term on the page opens: the term, its definition, a link to all about it and a button to close. */
function definitionBox(id: string, { term, definitie }: { term: string; definitie: string }): string {
  const link = `<a href="${withBase(`/begrippen/${id}/`)}">${xmlText(t('begrip.allesOver', { term }))}</a>`;
  const action = `popovertarget="term-${id}" popovertargetaction="hide"`;
  const close = `<button class="knop knop--stil knop--klein" type="button" ${action}>${t('begrip.sluit')}</button>`;
  return [
    `<div class="termkader" id="term-${id}" popover data-geen-termen>`,
    `<p class="termkader__woord">${xmlText(term)}</p>`,
    `<p>${xmlText(definitie)}</p>`,
    `<p class="termkader__voet">${link}${close}</p>`,
    `</div>`,
  ].join('');
}

/** One recogniser for all pages of a build. */
const herkenners = new WeakMap<Keten, ReturnType<typeof maak>>();

function herkennerVan(keten: Keten): ReturnType<typeof maak> {
  const bekend = herkenners.get(keten) ?? maak(keten);
  herkenners.set(keten, bekend);
  return bekend;
}

const maak = ({ begrippen }: Keten) => ({
  opId: new Map(begrippen.map((b) => [b.id, b.data])),
  herkenner: makeRecogniser(begrippen.filter((b) => b.data.herkenInTekst).flatMap((b) => wordForms(b.id, b.data))),
});
