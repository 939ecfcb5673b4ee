import { copyText, selectedField } from '../../browser/copy';
import { download } from '../../browser/download';
import type { Draft } from '../domain/draft';
import { fileToGive, writeFile } from '../domain/file';
import { pathOf } from '../domain/kinds';
import type { formElements } from './elements';
import type { Translate } from './words';

/** How a file leaves the form. */
export type Way = 'bewaar' | 'kopieer' | 'mail';
type Elements = Pick<ReturnType<typeof formElements>, 'status' | 'copyBox'>;

/** Hands the file of a draft over, and says how that went. */
export async function handOver(how: Way, draft: Draft, { status, copyBox }: Elements, t: Translate): Promise<void> {
  const file = writeFile(draft);
  const pad = pathOf(draft.kind, draft.name);
  if (how === 'bewaar') {
    download(pad.split('/').at(-1)!, fileToGive(draft));
    status.textContent = t('vormen.bewaard', { pad });
  } else if (how === 'mail') {
    // To be addressed and sent by its writer, with the file in it.
    const body = `${t('vormen.mailtekst', { pad })}\n\n${file}`;
    location.href = `mailto:?subject=${encodeURIComponent(pad)}&body=${encodeURIComponent(body)}`;
  } else {
    const copied = await copyText(file);
    status.textContent = t(copied ? 'vormen.gekopieerd' : 'vormen.kopieerZelf');
    if (!copied) selectedField(file, t('vormen.bestand'), copyBox);
  }
}
