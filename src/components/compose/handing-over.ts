import { copyText, selectedField } from '../browser/copy';
import { download } from '../browser/download';
import { slugOf } from '../text/slug';
import type { Translate } from '../gesprek/domain/translate';
import type { OwnPlate } from '../own-plate/domain/model';
import { writeText } from '../own-plate/domain/read';
import { writeLink } from '../own-plate/link';
import type { Addresses } from './addresses';
import type { Place } from './keeping';

/** How a plate leaves the workshop. */
export type Way = 'bestand' | 'link' | 'site' | 'svg' | 'png';

interface Hands {
  t: Translate;
  addresses: Addresses;
  /** Where the plate is kept. */
  plek: Place;
  /** Where a link is shown that could not be copied. */
  linkPlace: HTMLElement;
  say: (sentence: string) => void;
}

const nameOf = (plate: OwnPlate): string => slugOf(plate.titel).slice(0, 60) || 'plaat';

async function link(plate: OwnPlate, { t, addresses, linkPlace, say }: Hands): Promise<void> {
  linkPlace.replaceChildren();
  const address = await writeLink(plate, new URL(addresses.begin, location.href).href);
  if (!address) return say(t('maken.klaar.linkTeLang'));
  if (await copyText(address)) return say(t('maken.klaar.linkGekopieerd'));
  selectedField(address, t('maken.klaar.linkVeld'), linkPlace);
}

const WAYS: Readonly<Record<Way, (plate: OwnPlate, hands: Hands) => Promise<void>>> = {
  bestand: async (plate) => download(`${nameOf(plate)}.praatplaat.json`, writeText(plate), 'application/json'),
  link,
  // What draws and packs a whole plate is fetched when somebody asks for it.
  site: async (plate, { plek, addresses, t }) => {
    const { downloadFolder } = await import('../own-plate/site-zip');
    await downloadFolder(plate, plek, addresses.bezet, t);
  },
  svg: async (plate, { addresses }) => {
    const { toDrawing } = await import('../own-plate/drawing-file');
    const drawing = await toDrawing(plate, `${addresses.eigen}letters.json`);
    download(`${nameOf(plate)}.svg`, drawing, 'image/svg+xml');
  },
  png: async (plate) => {
    const { toPicture } = await import('../own-plate/drawing-file');
    download(`${nameOf(plate)}.png`, await toPicture(plate));
  },
};

/** Hands a plate over; when that fails it says so, and the file is always left. */
export async function handOver(way: Way, plate: OwnPlate, hands: Hands): Promise<void> {
  hands.say('');
  try {
    await WAYS[way](plate, hands);
  } catch {
    hands.say(hands.t('maken.klaar.mislukt'));
  }
}
