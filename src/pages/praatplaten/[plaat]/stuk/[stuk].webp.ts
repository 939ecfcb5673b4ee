import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEverything, loadChain } from '../../../../components/keten/keten';
import { plateOf } from '../../../../components/praatplaat/sheets';
import { cutPicture } from '../../../../components/vignette/picture';
import { allPieces, type Piece } from '../../../../components/vignette/pieces';

/** Width in pixels: sharp on a phone, and light. */
const WIDTH = 320;
const QUALITY = 54;

/** Every piece of a plate that stands beside a heading. */
export const getStaticPaths = (async () =>
  allPieces(await loadChain(), await loadEverything()).map((piece) => ({
    params: { plaat: piece.plaat.id, stuk: piece.name },
    props: { piece },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ piece: Piece }> = async ({ props: { piece } }) =>
  new Response(new Uint8Array(await cutPicture(plateOf(piece.plaat, true), piece.box, WIDTH, QUALITY)), {
    headers: { 'content-type': 'image/webp' },
  });
