/** Reads codes from a picture. */
export type Reader = (frame: HTMLCanvasElement, pen: CanvasRenderingContext2D) => Promise<string[]> | string[];

interface Detector {
  detect: (source: CanvasImageSource) => Promise<{ rawValue: string }[]>;
}
interface DetectorKind {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
}

const program = () => import('jsqr');

/** What of this browser reads codes by itself; undefined where it cannot. */
async function ownDetector(): Promise<Detector | undefined> {
  const { BarcodeDetector: Kind } = globalThis as { BarcodeDetector?: DetectorKind };
  const formats = await Kind?.getSupportedFormats().catch((): string[] => []);
  return Kind && formats?.includes('qr_code') ? new Kind({ formats: ['qr_code'] }) : undefined;
}

/** Fetches what reads codes while there is a network, where the browser does not do that itself. */
export const fetchReader = async (): Promise<unknown> => (await ownDetector()) ?? program();

/** The browser reads codes itself where it can, else a program in JavaScript does. */
export async function findReader(): Promise<Reader> {
  const detector = await ownDetector();
  if (detector) return async (frame) => (await detector.detect(frame)).map((code) => code.rawValue);
  const { default: jsQr } = await program();
  return ({ width, height }, pen) => {
    const { data } = pen.getImageData(0, 0, width, height);
    const found = jsQr(data, width, height, { inversionAttempts: 'dontInvert' });
    return found ? [found.data] : [];
  };
}
