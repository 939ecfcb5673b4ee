import type { OwnSpot } from '../../own-plate/domain/model';
import type { Vak } from '../../praatplaat/tekening/meter';
import { shape } from './svg';

/** Which side of a light is pulled at; its middle moves all of it. */
export type LightHandle = 'breed' | 'hoog' | 'midden';

type Light = OwnSpot['licht'][number];

/** Shows the light of spots as rings of tiles; the one that is chosen has handles. */
export function drawLights(
  layer: SVGGElement,
  lights: readonly { nr: number; light: Light; chosen: boolean }[],
  { field, unit }: { field: Vak; unit: () => number },
): void {
  layer.replaceChildren();
  for (const { nr, light, chosen } of lights) {
    const [cx, cy] = [field.x + (light[0] / 100) * field.w, field.y + (light[1] / 100) * field.h];
    const [rx, ry] = [(light[2] / 100) * field.w, (light[3] / 100) * field.h];
    const ring = { cx, cy, rx, ry };
    layer.append(
      shape('ellipse', { class: 'lichtrand', ...ring }),
      shape('ellipse', { class: 'lichtring', ...ring, 'data-licht': nr }),
    );
    if (!chosen) continue;
    const handles: [LightHandle, number, number][] = [
      ['breed', cx + rx, cy],
      ['hoog', cx, cy + ry],
      ['midden', cx, cy - ry],
    ];
    for (const [handle, x, y] of handles)
      layer.append(
        shape('circle', { class: 'greep', cx: x, cy: y, r: 8 * unit(), 'stroke-width': 2 * unit() }),
        shape('circle', { class: 'greep-vlak', cx: x, cy: y, r: 20 * unit(), 'data-lichtgreep': handle }),
      );
  }
}

/** A light after one of its handles was pulled to a point, in %. */
export function pulled(light: Light, handle: LightHandle, to: { x: number; y: number }): Light {
  const [x, y, rx, ry] = light;
  if (handle === 'breed') return [x, y, Math.abs(to.x - x), ry];
  if (handle === 'hoog') return [x, y, rx, Math.abs(to.y - y)];
  return [to.x, to.y + ry, rx, ry];
}
