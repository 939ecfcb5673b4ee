import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { cached, versionOf } from '../build/cache.ts';

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
/** A page without the scripts that only a server can give, and which those were. */
export function withoutModules(html: string): { html: string; modules: string[] } {
  const modules = [...html.matchAll(MODULE)].map(([, address]) => address!);
  return { html: html.replace(MODULE, ''), modules };
}

const ENTRY = 'virtual:stick';

/** Makes what a page loads later part of it, as nothing can be loaded later from a stick. */
const atOnce = (modules: readonly string[]): Plugin => ({
  name: 'stick',
  enforce: 'pre',
  resolveId: (id) => (id === ENTRY ? id : undefined),
  load: (id) => (id === ENTRY ? modules.map((file) => `import ${JSON.stringify(file)};`).join('\n') : undefined),
  // `__vitePreload(load, files)` first fetches the files: here they are there already. And a stick asks for no device.
  transform: (code) => ({
    code: code
      .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, ',[]')
      .replace(/`[^`]*offline\/begin\.js`/g, '`data:text/javascript,`'),
    map: null,
  }),
});

const OURS = readFileSync(new URL(import.meta.url));

/**
 * All scripts of a page as one classic script, of this build or an earlier one.
 * @param modules files of the built site; their names say what is in them and in what they load
 */
export const classic = (dist: string, modules: readonly string[]): Promise<Uint8Array> =>
  cached('stick', [versionOf('vite'), OURS, ...modules], async () => Buffer.from(await joined(dist, modules)));

async function joined(dist: string, modules: readonly string[]): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [atOnce(modules.map((file) => join(dist, file)))],
    build: {
      write: false,
      copyPublicDir: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      // What a page never loads would stay behind as a piece of its own, and the pieces are small already.
      rolldownOptions: { treeshake: false, input: ENTRY, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [first] = [made].flat();
  return (first as { output: { code: string }[] }).output[0]!.code.replaceAll('</script', '<\\/script');
}
