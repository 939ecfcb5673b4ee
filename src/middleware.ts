import { defineMiddleware } from 'astro:middleware';
import { metBegrippen } from './components/begrip/op-de-bladzij';
import { metAfbreking } from './components/bouw/afbreken';

/** Runs over every page at build: the first use of each term becomes a button with its definition, long words in titles can break. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const antwoord = await next();
  if (!antwoord.headers.get('content-type')?.startsWith('text/html')) return antwoord;
  const pad = '/' + url.pathname.slice(import.meta.env.BASE_URL.length).replace(/^\//, '');
  return new Response(metAfbreking(await metBegrippen(await antwoord.text(), pad)), antwoord);
});
