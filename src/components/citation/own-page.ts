import { apa, type Work } from '../reference/apa';
import type { Piece } from '../reference/csl';
import { t } from '../words/words';
import { pageVersion } from './version';

/** A page of this site, as a text refers to it. */
export interface OwnPage {
  titel: string;
  /** What it is: `navertelling van W1.4-O2`. */
  aard: string;
  /** Path without base. */
  pad: string;
  /** What the page says; its version follows from it. */
  inhoud: unknown;
}

/** The day of reading and the address are known on the device only; these stand for them. */
const DAY = { parts: [1999, 12, 31], words: '31 december 1999', slot: '{datum}' };
const ADDRESS = { url: 'https://adres.invalid/', slot: '{adres}' };

/** A page of this site as a publication, its day of reading and its address still open. */
export const workOf = ({ titel, aard, inhoud }: OwnPage): Work => ({
  type: 'webpage',
  author: [{ literal: t('site.naam') }],
  title: titel,
  language: 'nl',
  genre: t('verwijs.metVersie', { aard, versie: pageVersion(inhoud) }),
});

/** Its reference, with `{datum}` and `{adres}` for what is filled in on the device. */
export const ownReference = (page: OwnPage): Piece[] =>
  apa({ ...workOf(page), accessed: { 'date-parts': [DAY.parts] }, URL: ADDRESS.url }).map(({ tekst, cursief }) => ({
    tekst: tekst.replace(DAY.words, DAY.slot).replace(ADDRESS.url, ADDRESS.slot),
    ...(cursief ? { cursief } : {}),
  }));
