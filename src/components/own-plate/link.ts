import type { OwnPlate } from './domain/model';
import { LIMITS } from './domain/model';
import { readText, type ReadResult, type Reason } from './domain/read';
import type { Sentence } from './domain/fields';

/** Longest link that programs pass on whole. */
const LONGEST = 8_000;
/** Name of the part of the address that holds a plate: everything after `#` stays on the device. */
const NAME = 'plaat=';

const toText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

/**
 * Everything of a stream, as long as it is no more than `most` bytes: a few letters can unfold to gigabytes.
 * @throws when there is more
 */
async function gather(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > most) {
      await reader.cancel();
      throw new Error('more than a plate holds');
    }
    chunks.push(next.value);
  }
  const whole = new Uint8Array(size);
  chunks.reduce((at, chunk) => (whole.set(chunk, at), at + chunk.length), 0);
  return whole;
}

/**
 * A link with the whole plate in it.
 * @param address of the page that opens it, without a fragment
 * @returns nothing when it would be too long, or the browser cannot make it
 */
export async function writeLink(plate: OwnPlate, address: string): Promise<string | undefined> {
  if (plate.foto || !('CompressionStream' in globalThis)) return undefined;
  const packed = await gather(
    new Blob([JSON.stringify(plate)]).stream().pipeThrough(new CompressionStream('deflate-raw')),
    LIMITS.bestand,
  );
  const link = `${address}#${NAME}${toText(packed)}`;
  return link.length <= LONGEST ? link : undefined;
}

/** What is said of a link that cannot be read: whoever got it can mend nothing in it. */
export const linkTrouble = (reden: Reason): Sentence =>
  reden === 'nieuwer' ? ['eigen.lijst.fout.linkNieuwer'] : ['eigen.lijst.fout.link'];

/** Does this fragment hold a plate? */
export const holdsPlate = (hash: string): boolean => hash.startsWith(`#${NAME}`);

/** Reads the plate in a fragment, whatever it is; never rejects. */
export async function readLink(hash: string): Promise<ReadResult> {
  try {
    const packed = new Blob([toBytes(hash.slice(NAME.length + 1))]).stream();
    const bytes = await gather(packed.pipeThrough(new DecompressionStream('deflate-raw')), LIMITS.bestand);
    return readText(new TextDecoder().decode(bytes));
  } catch {
    return { goed: false, reden: 'kapot', fouten: [] };
  }
}
