import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which content this is: two builds of the same content say the same. */
export interface Edition {
  /** Follows from every file of the content: another version is other content. */
  versie: string;
  /** Day on which this content was recorded last (2026-11-29); absent when nobody knows. */
  datum?: string;
}

const CONTENT = 'src/content';
let kept: Edition | undefined;

/** Version and date of the content. The date is that of git, or of `SOURCE_DATE_EPOCH`; never that of the build. */
export function edition(root = process.cwd()): Edition {
  if (kept && !import.meta.env?.DEV) return kept;
  const datum = dateOf(root);
  return (kept = { versie: versionOf(root), ...(datum ? { datum } : {}) });
}

function versionOf(root: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(join(root, CONTENT), { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => join(f.parentPath, f.name))
    .sort();
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 10);
}

function dateOf(root: string): string | undefined {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH);
  if (epoch) return new Date(epoch * 1000).toISOString().slice(0, 10);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
  try {
    // What is changed and not recorded has no date yet.
    return git('status', '--porcelain', '--', CONTENT) ? undefined : git('log', '-1', '--format=%cs', '--', CONTENT);
  } catch {
    return undefined;
  }
}
