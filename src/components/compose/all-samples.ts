import { PLATEN, SHARED } from '../praatplaat/platen';
import { LANGUAGE, t } from '../words/words';
import { samplesOf, type Sample } from './samples';

/** The palette of the site: everything that can be put on a plate. */
export function allSamples(): Sample[] {
  const poses = (LANGUAGE['maken'] as { houding: Readonly<Record<string, string>> }).houding;
  return samplesOf(PLATEN, SHARED, {
    naam: t('maken.proef.naam'),
    zegt: t('maken.proef.zegt'),
    wie: t('maken.proef.wie'),
    wat: t('maken.proef.wat'),
    houding: (naam) => poses[naam] ?? naam,
  });
}
