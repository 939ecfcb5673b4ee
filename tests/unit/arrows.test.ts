import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro)$/.test(file))
  .map((file) => join('src', file));
const KNOWN = new Set(FILES);

/** What a file imports of this house, types included: a circle of types is a circle of ideas too. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const specifiers = text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^'?]+)/g);
  const named = [...specifiers].flatMap(([, specifier]) => {
    const target = normalize(join(dirname(file), specifier!));
    return [target, `${target}.ts`, `${target}/index.ts`].find((candidate) => KNOWN.has(candidate)) ?? [];
  });
  // `import.meta.glob('./platen/*/*.ts')` takes all files of that shape.
  const globs = [...text.matchAll(/glob(?:<[^>]*(?:>[^>(]*)?>)?\(\s*'(\.{1,2}\/[^']+)'/g)].map(
    ([, glob]) =>
      new RegExp(
        `^${normalize(join(dirname(file), glob!))
          .replaceAll('.', '\\.')
          .replaceAll('*', '[^/]*')}$`,
      ),
  );
  return [...named, ...FILES.filter((candidate) => globs.some((glob) => glob.test(candidate)))];
}
const IMPORTS = new Map(FILES.map((file) => [file, importsOf(file)]));

/** Every circle once, as the row of its files. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) return void found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return found;
}

const C = 'src/components/';

/** The room a file stands in: a folder of components, the schemas, or all pages together. */
const roomOf = (file: string): string =>
  /^src\/(?:components\/[^/]+|content\/_schemas|pages)(?=\/)/.exec(file)?.[0] ?? file;

/** What rooms import of each other, with the files that do it. */
function between(imports: ReadonlyMap<string, readonly string[]>): Map<string, Map<string, string[]>> {
  const rooms = new Map<string, Map<string, string[]>>();
  for (const [file, targets] of imports)
    for (const target of targets) {
      const [from, to] = [roomOf(file), roomOf(target)];
      if (from === to) continue;
      const doors = rooms.get(from) ?? new Map<string, string[]>();
      rooms.set(from, doors.set(to, [...(doors.get(to) ?? []), `${file} → ${target}`]));
    }
  return rooms;
}

/** Who may not know whom, and why. */
const FORBIDDEN: readonly { from: string; to: string; except?: string; why: string }[] = [
  {
    from: `${C}gesprek/domain/`,
    to: 'src/',
    except: `${C}(gesprek/domain/|words/(fill|direction)\\.ts|praatplaat/spot-at\\.ts)`,
    why: 'a conversation knows no page',
  },
  { from: `${C}gesprek/page/`, to: `${C}gesprek/room/`, why: 'what both pages share knows neither' },
  { from: `${C}gesprek/`, to: `${C}gesprekken/`, why: 'one conversation knows no list' },
  { from: `${C}gesprek/`, to: `${C}print/`, why: 'paper is made of a conversation, not the other way round' },
  { from: `${C}gesprekken/`, to: `${C}gesprek/room/`, why: 'the list does not look inside the room' },
  { from: `${C}gesprekken/`, to: `${C}print/`, why: 'the list prints itself' },
  { from: `${C}text/`, to: 'src/', except: `${C}text/`, why: 'letters know nothing of this house' },
  { from: `${C}browser/`, to: 'src/', except: `${C}browser/`, why: 'what any element asks of a browser is nobody’s' },
  { from: `${C}words/`, to: 'src/', except: `${C}words/`, why: 'words know nobody who says them' },
  { from: `${C}style/`, to: 'src/', except: `${C}style/`, why: 'what things look like depends on none of them' },
  { from: `${C}herkomst/`, to: `${C}search/`, why: 'where something comes from is known before it is found' },
  { from: `${C}problem/`, to: 'src/', except: `${C}problem/`, why: 'how a mistake is told depends on none of them' },
  { from: `${C}keten/`, to: `${C}check/`, why: 'the chain takes for true what was checked before' },
  { from: `${C}keten/`, to: `${C}search/`, why: 'search is made of the chain' },
  { from: `${C}keten/`, to: `${C}gesprek`, why: 'a conversation is held about the chain' },
  { from: `${C}keten/`, to: `${C}print/`, why: 'paper is made of the chain' },
  { from: `${C}search/`, to: `${C}gesprek`, why: 'what a group says is on its own device and not in the index' },
  {
    from: `${C}praatplaat/tekening/`,
    to: 'src/',
    except: `${C}(praatplaat/tekening/|build/xml\\.ts|text/)`,
    why: 'the kit knows no plate and no page',
  },
  { from: C, to: 'src/pages/', why: 'pages are thin and stand on top' },
  { from: 'src/content/', to: 'src/pages/', why: 'pages are thin and stand on top' },
];

describe('the imports of the house', () => {
  it('are read as they are written', () => {
    expect(IMPORTS.get('src/pages/praatplaten/[plaat]/gesprek.astro')).toContain(`${C}gesprek/room/Gesprek.astro`);
    expect(IMPORTS.get(`${C}praatplaat/platen.ts`)).toContain(`${C}praatplaat/platen/geschiedenis/tuin.ts`);
    expect(
      circles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b → c → b']);
  });

  it('go round in no circle', () => expect(circles(IMPORTS)).toEqual([]));

  it('lead from room to room in one direction', () => {
    const rooms = between(IMPORTS);
    const found = circles(new Map([...rooms].map(([room, doors]) => [room, [...doors.keys()]])));
    // With the files that would have to move: the way back that the fewest of them take.
    const doors = found.map((circle) => {
      const trail = circle.split(' → ');
      const steps = trail.slice(1).map((to, i) => rooms.get(trail[i]!)!.get(to)!);
      return [circle, ...steps.sort((a, b) => a.length - b.length)[0]!];
    });
    expect(doors).toEqual([]);
  });

  it.each(FORBIDDEN)('of $from do not reach $to: $why', ({ from, to, except }) => {
    const wrong = [...IMPORTS]
      .filter(([file]) => file.startsWith(from))
      .flatMap(([file, targets]) => targets.map((target) => ({ file, target })))
      .filter(({ target }) => target.startsWith(to) && !(except && new RegExp(`^${except}`).test(target)))
      .map(({ file, target }) => `${file} → ${target}`);
    expect(wrong).toEqual([]);
  });
});
