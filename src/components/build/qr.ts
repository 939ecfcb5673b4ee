import { encode } from 'uqr';

/** A QR code on a grid, with the quiet border it needs. */
export interface QrCode {
  /** Modules along a side, border included. */
  maat: number;
  /** One path with every dark module, a run of them at a time. */
  d: string;
}

/**
 * Makes a QR code.
 * @param tekst what it says, usually an address
 * @param zeker how much dirt it stands: L for small ones, M for the wall
 */
export function encodeQr(tekst: string, zeker: 'L' | 'M' = 'M'): QrCode {
  const { data, size } = encode(tekst, { ecc: zeker, border: 4 });
  const d = data.flatMap((rij, y) => stukken(rij).map(([x, lengte]) => `M${x} ${y}h${lengte}v1h-${lengte}z`)).join('');
  return { maat: size, d };
}

/** Where runs of dark modules begin, and how long they are. */
function stukken(rij: readonly boolean[]): [begin: number, lengte: number][] {
  const uit: [number, number][] = [];
  for (const [x, donker] of rij.entries()) {
    const laatste = uit.at(-1);
    if (donker && laatste && laatste[0] + laatste[1] === x) laatste[1]++;
    else if (donker) uit.push([x, 1]);
  }
  return uit;
}
