import { handedIn } from '../../gesprek/domain/handover/invitation';
import { unpack } from '../../gesprek/domain/handover/packet';
import { codesIn } from '../../gesprek/domain/handover/parts';
import { storeFor } from '../../gesprek/domain/storage/remembered';
import { idOfPlate } from '../domain/plate-id';
import type { OwnPlate } from '../domain/model';
import { borrowPlate, LENT } from '../lending';
import { findPlate, rememberedPlate, rememberPlate, shelfFor } from '../shelf';

/** The plate that a kept conversation is about. */
async function plateOfConversation(id: string): Promise<string | undefined> {
  for (const place of ['gedeeld', 'eigen'] as const) {
    const gesprek = await storeFor(place)
      .read(id)
      .catch(() => undefined);
    const plate = gesprek && idOfPlate(gesprek.plaat.id);
    if (plate) return plate;
  }
  return undefined;
}

/** The plate that notes in the address were written about: who opens such a link may have used another one since. */
function plateOfNotes(hash: string): string | undefined {
  const [code] = codesIn(handedIn(hash) ?? '');
  const read = code && unpack(code.letters);
  return read?.goed ? idOfPlate(read.pakket.plaat) : undefined;
}

/** Ids that the address may mean, the surest first. */
async function wanted(address: URL): Promise<(string | undefined)[]> {
  const conversation = address.searchParams.get('gesprek');
  return [
    address.searchParams.get('plaat') ?? undefined,
    conversation === null ? undefined : await plateOfConversation(conversation),
    plateOfNotes(address.hash),
    /^#[a-z0-9-]{1,64}$/.exec(address.hash)?.[0].slice(1),
    rememberedPlate(),
  ];
}

/**
 * The plate that this page is about: the one in its address, else the one that was used last.
 * @param onNone it is not in this browser, as far as can be told now
 */
export async function chosenPlate(onNone: () => void): Promise<OwnPlate> {
  const address = new URL(location.href);
  const lent = address.searchParams.get(LENT);
  const newest = lent === null ? undefined : await lentNow(lent);
  if (newest) return keepInTab(newest);
  const ids = [lent ?? undefined, ...(await wanted(address))];
  for (const id of ids) {
    const found = id && (await findPlate(id));
    if (!found) continue;
    rememberPlate(found.plate.id, found.place);
    // The rest of the page has its own use for what stands behind the #.
    if (address.hash === `#${id}`) history.replaceState(null, '', address.pathname + address.search);
    return found.plate;
  }
  return keepInTab(await borrowPlate(ids.find((id) => id !== undefined) ?? null, onNone));
}

/** What another tab has of a plate, when it answers in good time. */
const lentNow = (id: string): Promise<OwnPlate | undefined> =>
  new Promise((found) => void borrowPlate(id, () => found(undefined)).then(found));

/** A plate that another tab has; this tab keeps it too, so that it can be loaded again. */
async function keepInTab(plate: OwnPlate): Promise<OwnPlate> {
  await shelfFor('gedeeld')
    .save(plate)
    .catch(() => undefined);
  rememberPlate(plate.id, 'gedeeld');
  return plate;
}
