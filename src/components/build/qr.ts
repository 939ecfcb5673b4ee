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
export function encodeQr(text: string, level: 'L' | 'M' = 'M'): QrCode {
  const { data, size } = encode(text, { ecc: level, border: 4 });
  const d = data.flatMap((row, y) => pieces(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('');
  return { maat: size, d };
}

/** Where runs of dark modules begin, and how long they are. */
function pieces(row: readonly boolean[]): [begin: number, length: number][] {
  const out: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = out.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1]++;
    else if (dark) out.push([x, 1]);
  }
  return out;
}
