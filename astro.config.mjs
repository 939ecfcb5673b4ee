import mdx from '@astrojs/mdx';
import platePictures from './src/components/praatplaat/plate-pictures.ts';
import { defineConfig } from 'astro/config';
import { askedParts } from './src/components/build/asked-parts.ts';
import { freshPages } from './src/components/build/fresh-pages.ts';
import { keepForNextBuild } from './src/components/build/kept.ts';
import { markdown } from './src/components/prose/markdown.ts';
import { shippedPackages } from './src/components/build/notices/shipped.ts';
import { listedPages } from './src/components/build/sitemap.ts';
import { OLDEST_BROWSERS } from './src/components/build/browsers.ts';
import { hostFiles } from './src/components/build/host/integration.ts';
import { contentCheck } from './src/components/check/integration.ts';
import { firstStyle } from './src/components/build/lean/first-style-integration.ts';
import { leanPages } from './src/components/build/lean/integration.ts';
import { layers } from './src/components/style/layers.ts';
import { stick } from './src/components/stick/integration.ts';
import { words } from './src/components/words/integration.ts';
import { offline } from './src/components/offline/build/integration.ts';
import { listedSingly } from './src/components/offline/build/listed-singly.ts';
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
    keepForNextBuild(),
    contentCheck(),
    freshPages(),
    platePictures(new URL('./src/components/praatplaat/beeld/', import.meta.url)),
    words(new URL('./src/content/teksten/nl.yaml', import.meta.url)),
    mdx(),
    ...(site ? [listedPages()] : []),
    leanPages(),
    searchIndex(),
    shippedPackages(),
    hostFiles(process.env.CONTACT || undefined),
    stick(new URL('./src/content/teksten/nl.yaml', import.meta.url)),
    offline(process.env.OFFLINE !== 'nee'),
    firstStyle(listedSingly),
  ],
  vite: {
    plugins: [layers(), askedParts()],
    build: {
      assetsInlineLimit: 0,
      // Readable on the oldest browsers we promise: what they do not know gets a value that they do.
      cssTarget: OLDEST_BROWSERS.map(([name, version]) => `${name}${version}`),
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
