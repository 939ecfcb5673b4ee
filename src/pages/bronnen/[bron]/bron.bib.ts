import type { APIRoute } from 'astro';
import { laadKeten } from '../../../components/keten/keten';
import { bestand, zeker } from '../../../components/onderbouwing/bestand';
import { bibtex, metVerwijzing } from '../../../components/onderbouwing/uitvoer';

export async function getStaticPaths() {
  return metVerwijzing((await laadKeten()).bronnen).map(({ bron }) => ({ params: { bron: bron.id }, props: { bron } }));
}
export const GET: APIRoute = ({ props }) => bestand(bibtex([props.bron], zeker), 'application/x-bibtex');
