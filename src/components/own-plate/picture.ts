import { LIMITS, type Picture } from './domain/model';
import { PIXEL_KINDS, pixelSize } from './domain/pixels';
import { svgText } from './domain/svg-text';

/** What was made of a photo or drawing: the picture, and what is worth saying about it. */
export type PhotoResult =
  | {
      goed: true;
      foto: Picture;
      /** Was it made smaller? */ kleiner: boolean;
      /** Was it a drawing in lines? */ lijnen: boolean;
    }
  | { goed: false; reden: 'geen-foto' | 'te-groot' }
  /** With how many points it has, and how many a wall asks for. */
  | { goed: false; reden: 'te-klein'; maat: Record<'breedte' | 'hoogte' | 'lang' | 'kort', number> };

/** Largest file that is read, in bytes: a browser that unpacks more may stop. */
const LARGEST = 60_000_000;
/**
 * Fewest points along the long and the short side. The smallest picture that cameras and phones make; two metres wide on a
 * screen a point of it is 3 mm, which at six metres is only just seen by itself. With fewer it is blocks that people see.
 */
const FEWEST = { lang: 640, kort: 480 };
/** Quality steps of a JPEG, until it fits. */
const QUALITY = [0.86, 0.75, 0.6] as const;
/** Room for a picture in a file of a plate, in letters of a data address. */
const ROOM = LIMITS.bestand - 1_000_000;

/** A drawing in lines by itself in an `img`: nothing in it runs there, and nothing is asked for. */
function loadLines(text: string): Promise<HTMLImageElement> {
  return new Promise((done, failed) => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = () => failed(new Error('no drawing'));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  });
}

/** As many bytes as say what a picture is, with what a camera may put before that. */
const HEAD = 300_000;
/** More points than a browser unpacks for sure. */
const MANY = 100_000_000;
/** Is it a picture all the same, but so large that a browser did not unpack it? */
async function isHuge(file: File): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const [wide, high] = PIXEL_KINDS.map((kind) => pixelSize(kind, bytes)).find(Boolean) ?? [0, 0];
  return wide * high > MANY;
}

const isLines = (file: File): boolean => file.type === 'image/svg+xml' || /\.svg$/i.test(file.name);

async function open(file: File): Promise<{ source: CanvasImageSource; breedte: number; hoogte: number }> {
  if (isLines(file)) {
    const image = await loadLines(svgText(new Uint8Array(await file.arrayBuffer())));
    // Without a size of its own, as large as the canvas of a plate.
    return { source: image, breedte: image.naturalWidth || 1600, hoogte: image.naturalHeight || 1000 };
  }
  // Turned as the camera was held: by itself, as a browser of 2023 refuses to be asked for it.
  const bitmap = await createImageBitmap(file);
  return { source: bitmap, breedte: bitmap.width, hoogte: bitmap.height };
}

/** How large it becomes: a photo never larger than it is, a drawing in lines as sharp as a screen asks for. */
function sizeOf(breedte: number, hoogte: number, lines: boolean): { breedte: number; hoogte: number } {
  const wish = lines ? 1_920 : LIMITS.beeld;
  const scale = lines ? wish / Math.max(breedte, hoogte) : Math.min(1, wish / Math.max(breedte, hoogte));
  return { breedte: Math.max(1, Math.round(breedte * scale)), hoogte: Math.max(1, Math.round(hoogte * scale)) };
}

/** A canvas as a JPEG, as good as fits; nothing where a drawing had something in it that a browser does not give back. */
function asJpeg(canvas: HTMLCanvasElement): string {
  try {
    return QUALITY.map((quality) => () => canvas.toDataURL('image/jpeg', quality)).reduce(
      (best, make) => (best !== '' && best.length <= ROOM ? best : make()),
      '',
    );
  } catch {
    return '';
  }
}

/**
 * Makes a picture for a plate of a file that somebody chose: upright, no larger than a plate holds, and through a canvas,
 * so that nothing of it is left but pixels: no place, no time, no camera. Nothing leaves the device.
 */
export async function readPhoto(file: File): Promise<PhotoResult> {
  if (file.size > LARGEST) return { goed: false, reden: 'te-groot' };
  const lijnen = isLines(file);
  const opened = await open(file).catch(() => undefined);
  if (!opened) return { goed: false, reden: (await isHuge(file)) ? 'te-groot' : 'geen-foto' };
  const { breedte, hoogte } = sizeOf(opened.breedte, opened.hoogte, lijnen);
  if (Math.max(breedte, hoogte) < FEWEST.lang || Math.min(breedte, hoogte) < FEWEST.kort)
    return { goed: false, reden: 'te-klein', maat: { breedte: opened.breedte, hoogte: opened.hoogte, ...FEWEST } };
  const canvas = Object.assign(document.createElement('canvas'), { width: breedte, height: hoogte });
  const pen = canvas.getContext('2d');
  if (!pen) return { goed: false, reden: 'te-groot' };
  // What is transparent becomes paper.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, breedte, hoogte);
  pen.drawImage(opened.source, 0, 0, breedte, hoogte);
  const src = asJpeg(canvas);
  if (!src) return { goed: false, reden: 'geen-foto' };
  if (!src.startsWith('data:image/jpeg') || src.length > ROOM) return { goed: false, reden: 'te-groot' };
  return { goed: true, foto: { breedte, hoogte, src }, kleiner: breedte < opened.breedte, lijnen };
}
