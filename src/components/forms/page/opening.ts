import { make } from '../../browser/make';
import { readBytes } from '../domain/bytes';
import { unknownFields, type Draft } from '../domain/draft';
import type { FormKind } from '../domain/kinds';
import { sentence } from './sentence';
import type { Translate } from './words';

/** More bytes than the longest file of the content. */
const MOST = 2_000_001;

/** What became of a file: a draft, when it could be read, and what there is to say about it. */
export interface Opening {
  draft?: Draft;
  said: (string | Node)[];
}

/**
 * Reads a file from the device or from the site.
 * @param name name of the file, with or without its ending
 */
export async function openBytes(kind: FormKind, name: string, file: Blob, t: Translate): Promise<Opening> {
  // Of a file that is no text of a few pages no more is read than says so.
  const { text, signs, old } = readBytes(new Uint8Array(await file.slice(0, MOST).arrayBuffer()));
  // The reader of files is only there for who opens one.
  const { openFile } = await import('../domain/open');
  const read = openFile(kind, name, text);
  if ('draft' in read) {
    const draft = { ...read.draft, signs: old ? undefined : signs };
    const velden = unknownFields(draft).join(', ');
    const said = [
      t('vormen.geopend', { naam: draft.name }),
      velden && t('vormen.nietMee', { velden }),
      old && t('vormen.oudeTekens'),
    ];
    return { draft, said: [said.filter(Boolean).join(' ')] };
  }
  const kept = ` ${t('vormen.stondHier')}`;
  switch (read.trouble) {
    case 'onleesbaar': {
      const { regel, fout, doe } = read;
      return { said: [t('vormen.onleesbaar', { regel, fout, doe: sentence(doe) }), kept] };
    }
    case 'andereSoort': {
      const there = make('a', { href: `../${read.soort}/` }, t(`vormen.soort.${read.soort}.titel`));
      return { said: [t('vormen.andereSoort'), ' ', there, '.', kept] };
    }
    default:
      return { said: [t(`vormen.${read.trouble}`), kept] };
  }
}
