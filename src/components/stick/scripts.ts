import { join } from 'node:path';
import { build, type Plugin } from 'vite';

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

/** All scripts of a page as one classic script. @param modules files of the built site */
export async function classic(dist: string, modules: readonly string[]): Promise<string> {
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
      rolldownOptions: { input: ENTRY, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [first] = [made].flat();
  return (first as { output: { code: string }[] }).output[0]!.code.replaceAll('</script', '<\\/script');
}
