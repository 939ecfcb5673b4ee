import type { Translate } from '../gesprek/domain/translate';
import type { OwnPlate } from '../own-plate/domain/model';
import { LENT } from '../own-plate/lending';
import { rememberedPlate } from '../own-plate/shelf';
import type { Keeping } from './keeping';

/**
 * Goes to a page that uses the plate. That page reads it from the device, so what was changed is kept first. Where nothing can be
 * kept it comes in another tab: this one lends it the plate as long as it is open.
 */
export async function tryOut(
  { href }: HTMLAnchorElement,
  plate: OwnPlate,
  { keeping, t, say }: { keeping: Keeping; t: Translate; say: (sentence: string) => void },
): Promise<void> {
  keeping.keep(plate);
  await keeping.flush();
  const address = new URL(href);
  if (!keeping.failed) {
    // A browser that remembers nothing between pages is told which plate.
    if (rememberedPlate() !== plate.id) address.searchParams.set('plaat', plate.id);
    return location.assign(address);
  }
  address.searchParams.set(LENT, plate.id);
  say(t(open(address) ? 'maken.leent' : 'maken.leentNiet'));
}
