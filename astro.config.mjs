import { readFileSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { parse } from 'yaml';
import { rehypeBasis } from './src/components/bouw/rehype-basis.ts';
import { rehypeTabelklasse } from './src/components/bouw/rehype-tabelklasse.ts';
import { remarkHerkomst } from './src/components/herkomst/remark-herkomst.ts';
import { teksten } from './src/components/teksten/integratie.ts';
import { zoekindex } from './src/components/zoeken/integratie.ts';

const lees = (pad) => parse(readFileSync(new URL(pad, import.meta.url), 'utf8'));
const { herkomst: woorden } = lees('./src/content/teksten/nl.yaml');
const onderwerpen = new Map(lees('./src/content/onderwerpen.yaml').map((o) => [o.id, o.naam]));

// The origin is only known to whoever publishes: without it there are no canonical links, share links or QR codes.
const site = process.env.SITE || undefined;
const base = `/${(process.env.BASE ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  output: 'static',
  prefetch: false,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      remarkPlugins: [[remarkGfm, { singleTilde: false }], [remarkHerkomst, { basis: base, onderwerpen, woorden }]],
      rehypePlugins: [[rehypeBasis, { basis: base }], rehypeTabelklasse],
    }),
  },
  integrations: [teksten(new URL('./src/content/teksten/nl.yaml', import.meta.url)), mdx(), ...(site ? [sitemap()] : []), zoekindex()],
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
