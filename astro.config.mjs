import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import platePictures from './src/components/praatplaat/plate-pictures.ts';
import { defineConfig } from 'astro/config';
import { markdown } from './src/components/bouw/markdown.ts';
import { contentCheck } from './src/components/check/integration.ts';
import { lagen } from './src/components/stijl/lagen.ts';
import { teksten } from './src/components/teksten/integratie.ts';
import { searchIndex } from './src/components/search/build/integration.ts';

// The origin is only known to whoever publishes: without it there are no canonical links, share links or QR codes.
const site = process.env.SITE || undefined;
const base = `/${(process.env.BASE ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  output: 'static',
  // Lossless: a space between two inline elements stays one, as an author of HTML expects.
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: markdown(new URL('./src/content/', import.meta.url), base),
  integrations: [
    contentCheck(),
    platePictures(new URL('./src/components/praatplaat/beeld/', import.meta.url)),
    teksten(new URL('./src/content/teksten/nl.yaml', import.meta.url)),
    mdx(),
    ...(site ? [sitemap({ filter: (pagina) => !/\/(?:gespreksleider|onderdelen)\/$/.test(pagina) })] : []),
    searchIndex(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [lagen()],
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
