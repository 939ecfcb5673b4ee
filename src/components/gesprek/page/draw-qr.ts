import type { QrCode } from '../../build/qr';

/** A QR code as a picture, dark on light in every theme: that is what a camera looks for. */
export function drawQr({ maat, d }: QrCode): SVGSVGElement {
  const element = <K extends keyof SVGElementTagNameMap>(name: K, properties: Record<string, string>) => {
    const part = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(properties)) part.setAttribute(key, value);
    return part;
  };
  const picture = element('svg', { viewBox: `0 0 ${maat} ${maat}`, 'shape-rendering': 'crispEdges' });
  picture.append(
    element('rect', { width: String(maat), height: String(maat), fill: '#fff' }),
    element('path', { d, fill: '#000' }),
  );
  return picture;
}
