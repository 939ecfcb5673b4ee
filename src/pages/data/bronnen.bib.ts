import type { APIRoute } from 'astro';
import { fileResponse } from '../../components/build/response';
import { bibtex } from '../../components/export/bibtex';
import { allStudies } from '../../components/export/gather';

export const GET: APIRoute = async () => fileResponse(bibtex(await allStudies()), 'application/x-bibtex');
