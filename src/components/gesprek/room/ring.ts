/**
 * The tiles of the clock, as paths on a canvas of 48 × 48, the last one to go out first: time runs clockwise from the top.
 * @param aantal how many tiles
 */
export function ring(aantal: number): string[] {
  const punt = (straal: number, hoek: number) =>
    `${(24 + straal * Math.sin(hoek)).toFixed(1)} ${(24 - straal * Math.cos(hoek)).toFixed(1)}`;
  return Array.from({ length: aantal }, (_, i) => {
    const [van, tot] = [(i + 0.12) / aantal, (i + 0.88) / aantal].map((deel) => deel * 2 * Math.PI) as [number, number];
    return `M${punt(22, van)}A22 22 0 0 1 ${punt(22, tot)}L${punt(14.5, tot)}A14.5 14.5 0 0 0 ${punt(14.5, van)}Z`;
  }).reverse();
}
