// A site of Astro and MDX with nothing on it but the words of ours.
import { sharePackages, write } from './project.mjs';

const CONFIG = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ trailingSlash: 'always', integrations: [mdx()] });
`;
const CONTENT = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: 'src/content' }) }) };
`;
const PAGE = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('pages')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{entry.data.title}</title></head><body><main><h1>{entry.data.title}</h1><Content /></main></body></html>
`;

/** @param pages as {@link textOfPages} gives them */
export function makeBare(folder, pages) {
  write(folder, {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': CONFIG,
    'src/content.config.ts': CONTENT,
    'src/pages/[...slug].astro': PAGE,
    ...Object.fromEntries(pages.map(({ slug, title, body }) => [`src/content/${slug}.mdx`, entry(title, body)])),
  });
  sharePackages(folder);
}

/** A page with its title in front. */
export const entry = (title, body) => `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`;
