import { defineMiddleware } from 'astro:middleware';
import { withTerms } from './components/glossary/on-page';
import { hyphenateTitles } from './components/build/hyphenation';

/** Runs over every page at build: words of the glossary become links that can explain themselves, long words in titles can break. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const answer = await next();
  if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer;
  const path = '/' + url.pathname.slice(import.meta.env.BASE_URL.length).replace(/^\//, '');
  return new Response(hyphenateTitles(await withTerms(await answer.text(), path)), answer);
});
