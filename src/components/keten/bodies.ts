import { existsSync, readFileSync } from 'node:fs';
import type { Problem } from '../problem/author-error.ts';
import { markerFaults } from '../herkomst/marker-faults.ts';
import { parseBody } from '../herkomst/parse-body.ts';
import type { Register } from '../herkomst/register.ts';
import type { SiteContent } from './site-content.ts';
import { fileOf } from './field-items.ts';

interface WithBody {
  id: string;
  body?: string;
  filePath?: string;
  /** How many lines stand above the body, when that is known already. */
  above?: number;
}

/** How many lines stand above the body in its file, so that a fault is told with the line an editor sees. */
function linesAbove({ body = '', filePath, above }: WithBody): number {
  if (above !== undefined) return above;
  if (!filePath || !existsSync(filePath)) return 0;
  const unix = (text: string) => text.replaceAll('\r\n', '\n');
  const whole = unix(readFileSync(filePath, 'utf8'));
  return whole.slice(0, Math.max(0, whole.indexOf(unix(body).slice(0, 400)))).split('\n').length - 1;
}

/** Most bodies of terms hold neither brackets nor anything like an id: those need no reading. */
const LIKE_A_MARKER = /[[(]|[A-Za-z]\w*(?:\.\d+)?-[A-Z]?\d/;

/** Everything in the bodies of the content that was meant as a marker and cannot be read. */
export function faultsInBodies(inhoud: SiteContent, register: Register): Problem[] {
  const onderwerpen = new Map(inhoud.onderwerpen.map((o) => [o.id, o.data.naam]));
  const bodies: readonly WithBody[] = [
    ...inhoud.themas,
    ...inhoud.praatplaten,
    ...inhoud.tafelverslagen,
    ...inhoud.verhalen,
    ...inhoud.begrippen,
    ...inhoud.paginas,
  ];
  return bodies.flatMap((entry) => {
    if (!entry.body || !LIKE_A_MARKER.test(entry.body)) return [];
    const check = (text: string) => markerFaults(parseBody(text), fileOf(entry), { register, onderwerpen });
    // Empty lines stand in for the front matter; only a fault makes it worth looking how many.
    return check(entry.body).length ? check('\n'.repeat(linesAbove(entry)) + entry.body) : [];
  });
}
