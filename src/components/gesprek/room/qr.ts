import { drawQr } from '../page/draw-qr';

const coder = () => import('../../build/qr');
/** Fetches what draws a code while there is a network. */
export const fetchCode = (): void => void coder().catch(() => undefined);

/**
 * A QR code as SVG, made in the browser: nothing leaves the device. The library comes only when it is asked for.
 * @param text the address inside it
 */
export async function qrCode(text: string): Promise<SVGSVGElement> {
  const { encodeQr } = await coder();
  return drawQr(encodeQr(text));
}
