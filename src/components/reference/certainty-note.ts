import { documentsBehind } from '../keten/documents';
import type { Keten } from '../keten/keten';
import { t } from '../words/words';
import { apaText } from './apa';
import type { Csl } from './csl';
import { printedReferences, type Bron } from './printed';

/** `a; b` as a sentence behind a word, or nothing. */
const listed = (word: string, parts: readonly string[]): string[] =>
  parts.length ? [`${word}: ${parts.join('; ')}.`] : [];

/**
 * What every exported reference says about itself, as sure as its page and no surer: how the document names it, if one does,
 * how sure we are, what we did not see, and what the study says more carefully than the document.
 * @param werk the one of its publications that carries the note; it then names the other that may be meant
 */
export const certaintyNote =
  (keten: Keten) =>
  (bron: Bron, werk?: Csl): string => {
    const { data } = bron;
    const inDocument = documentsBehind(keten, keten.findingsFrom(bron.id)).length > 0;
    const other = werk ? printedReferences(bron).filter((w) => w !== werk) : [];
    return [
      t(inDocument ? 'gegevens.zeker' : 'gegevens.zekerEigen', {
        kort: data.kort,
        zekerheid: t(`bron.zekerheid.${data.zekerheid}`),
      }),
      ...(other.length ? [t('gegevens.andere', { verwijzing: other.map(apaText).join('; ') })] : []),
      ...listed(t('bron.nietGezien'), data.nietGezien),
      ...(data.gaatOverIetsAnders ? [data.gaatOverIetsAnders] : []),
      ...(data.voorbehoud ? [`${t(`bron.voorbehoud.${data.voorbehoud.uit}`)}: ${data.voorbehoud.tekst}`] : []),
    ].join(' ');
  };
