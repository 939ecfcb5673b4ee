import type { APIRoute, GetStaticPaths } from 'astro';
import { renderPng } from '../../components/build/png';
import { ICON_SIZES, iconDrawing } from '../../components/page/icon';

export const getStaticPaths = (() =>
  ICON_SIZES.map((size) => ({ params: { maat: String(size) }, props: { size } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) =>
  new Response(new Uint8Array(await renderPng(iconDrawing(), { width: size })), {
    headers: { 'content-type': 'image/png' },
  });
