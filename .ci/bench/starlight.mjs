// The same words in Starlight, which many sites of documentation are made with. Fetched by this command alone.
import { run, write } from './project.mjs';
import { entry } from './bare.mjs';

const VERSION = '0.42.4';
const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [starlight({ title: 'Samen Opleiden', locales: { root: { label: 'Nederlands', lang: 'nl' } } })],
});
`;
const CONTENT = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * @param pages as {@link textOfPages} gives them
 * @param astro version of Astro that this project has
 * @throws when it cannot be fetched
 */
export async function makeStarlight(folder, pages, astro) {
  write(folder, {
    'package.json': JSON.stringify({
      type: 'module',
      dependencies: { astro, '@astrojs/starlight': VERSION },
    }),
    'astro.config.mjs': CONFIG,
    'src/content.config.ts': CONTENT,
    'src/content/docs/index.md': entry('Samen Opleiden', 'Begin.'),
    ...Object.fromEntries(pages.map(({ slug, title, body }) => [`src/content/docs/${slug}.md`, entry(title, body)])),
  });
  await run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--prefer-offline']);
}

/** How a visitor of it searches: a button opens the field. */
export async function theirs(page, address) {
  await page.goto(`${address}/themas/geschiedenis/`, { waitUntil: 'networkidle' });
  await page.locator('button[data-open-modal]').first().click();
  await page.locator('.pagefind-ui__search-input').waitFor();
  return { field: '.pagefind-ui__search-input', hit: '.pagefind-ui__result' };
}
