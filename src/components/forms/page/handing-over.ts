import { copyText, selectedField } from '../../browser/copy';
import { download } from '../../browser/download';
import type { Draft } from '../domain/draft';
import { fileToGive, writeFile } from '../domain/file';
import { pathOf } from '../domain/kinds';
import { mailAddress } from '../domain/mail';
import type { formElements } from './elements';
import type { Translate } from './words';

/** How a file leaves the form. */
export type Way = 'bewaar' | 'kopieer' | 'mail';
type Elements = Pick<ReturnType<typeof formElements>, 'status' | 'copyBox'>;

/** Hands the file of a draft over, and says how that went. */
export async function handOver(how: Way, draft: Draft, { status, copyBox }: Elements, t: Translate): Promise<void> {
  const file = writeFile(draft);
  const pad = pathOf(draft.kind, draft.name);
  const name = pad.split('/').at(-1)!;
  if (how === 'bewaar') {
    download(name, fileToGive(draft));
    status.textContent = t('vormen.bewaard', { pad });
  } else if (how === 'mail') {
    const said = t('vormen.mailtekst', { pad });
    const whole = mailAddress(pad, `${said}\n\n${file}`);
    // What is too long for a mail goes beside it.
    if (!whole) download(name, fileToGive(draft));
    status.textContent = whole ? '' : t('vormen.mailBijlage', { naam: name });
    location.href = whole ?? mailAddress(pad, said) ?? 'mailto:';
  } else {
    const copied = await copyText(file);
    status.textContent = t(copied ? 'vormen.gekopieerd' : 'vormen.kopieerZelf');
    if (!copied) selectedField(file, t('vormen.bestand'), copyBox);
  }
}
