/** Longest side of a photo that is kept, in pixels. */
const LONGEST = 1600;
const QUALITY = 0.82;

/**
 * A photo made smaller, drawn anew: what the camera wrote in it, such as the place, does not come along.
 * @throws when it is no picture that this browser knows
 */
export async function shrink(file: Blob): Promise<{ data: string; width: number; height: number }> {
  // Upright as the camera says by itself; a browser of 2023 refuses to be asked for it.
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * scale))) as [
    number,
    number,
  ];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d')!;
  // What is see-through becomes paper.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  picture.close();
  return { data: canvas.toDataURL('image/jpeg', QUALITY), width, height };
}

/** What a `data:` address holds. */
export function bytesOf(data: string): Uint8Array {
  const signs = atob(data.slice(data.indexOf(',') + 1));
  return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
}
