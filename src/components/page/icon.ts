import mark from '../../../public/beeld/merk.svg?raw';

/** Sizes in pixels of the mark as a picture: for a phone's home screen, and for the list of installed programs. */
export const ICON_SIZES = [180, 192, 512] as const;

/** Part of the icon that a phone may cut off on every side when it makes its own shape of it. */
const MARGIN = 0.14;

/** The mark on the ground of the site, with room around it for whatever shape a phone cuts. */
export function iconDrawing(): string {
  const size = 48;
  const inner = size * (1 - 2 * MARGIN);
  const content = mark.slice(mark.indexOf('>') + 1, mark.lastIndexOf('</svg>'));
  const place = `translate(${size * MARGIN} ${size * MARGIN}) scale(${inner / size})`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">` +
    `<rect width="${size}" height="${size}" fill="#FFF7E8"/><g transform="${place}">${content}</g></svg>`
  );
}
