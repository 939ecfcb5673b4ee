import { t } from '../words/words';
import { COLUMNS, type Column, type ExportWords } from './records';

const COLUMN_WORDS: Readonly<Record<Column, () => { kop: string; uitleg: string }>> = {
  bevinding: () => ({ kop: t('meenemen.kolom.bevinding'), uitleg: t('meenemen.kolomUitleg.bevinding') }),
  tekst: () => ({ kop: t('meenemen.kolom.tekst'), uitleg: t('meenemen.kolomUitleg.tekst') }),
  letOp: () => ({ kop: t('bevinding.letOp'), uitleg: t('meenemen.kolomUitleg.letOp') }),
  waarden: () => ({ kop: t('meenemen.kolom.waarden'), uitleg: t('meenemen.kolomUitleg.waarden') }),
  waardetitels: () => ({ kop: t('meenemen.kolom.waardetitels'), uitleg: t('meenemen.kolomUitleg.waardetitels') }),
  plekken: () => ({ kop: t('meenemen.kolom.plekken'), uitleg: t('meenemen.kolomUitleg.plekken') }),
  documenten: () => ({ kop: t('meenemen.kolom.documenten'), uitleg: t('meenemen.kolomUitleg.documenten') }),
  bronnen: () => ({ kop: t('meenemen.kolom.bronnen'), uitleg: t('meenemen.kolomUitleg.bronnen') }),
  jaren: () => ({ kop: t('meenemen.kolom.jaren'), uitleg: t('meenemen.kolomUitleg.jaren') }),
  soorten: () => ({ kop: t('meenemen.kolom.soorten'), uitleg: t('meenemen.kolomUitleg.soorten') }),
  zekerheid: () => ({ kop: t('bronnen.kop.zekerheid'), uitleg: t('meenemen.kolomUitleg.zekerheid') }),
  verwijzing: () => ({ kop: t('bron.verwijzing'), uitleg: t('meenemen.kolomUitleg.verwijzing') }),
  sector: () => ({ kop: t('meenemen.kolom.sector'), uitleg: t('meenemen.kolomUitleg.sector') }),
  notitie: () => ({ kop: t('meenemen.kolom.notitie'), uitleg: t('meenemen.kolomUitleg.notitie') }),
  adres: () => ({ kop: t('meenemen.kolom.adres'), uitleg: t('meenemen.kolomUitleg.adres') }),
};

/** The words every writer puts in its file. */
export const exportWords = (): ExportWords => ({
  site: t('site.naam'),
  bevinding: t('meenemen.kolom.bevinding'),
  letOp: t('bevinding.letOp'),
  bijWaarde: t('meenemen.bijWaarde'),
  inDocument: t('meenemen.inDocument'),
  literatuur: t('meenemen.literatuur'),
  bevindingen: t('menu.bevindingen'),
  bronnen: t('menu.bronnen'),
  uitleg: t('meenemen.uitleg'),
  kolom: t('meenemen.kolomKop'),
  inhoud: t('meenemen.inhoud'),
  selectie: t('meenemen.selectie'),
  noot: t('meenemen.noot'),
  nootUitleg: t('meenemen.nootUitleg'),
  of: t('bron.of'),
  kolommen: Object.fromEntries(COLUMNS.map((column) => [column, COLUMN_WORDS[column]()])) as ExportWords['kolommen'],
});
