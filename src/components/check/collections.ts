import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { folderLoader, subjectLoader } from './loader.ts';
import { SCHEMAS, type Folder } from '../../content/_schemas/schemas.ts';
import { onderwerp } from '../../content/_schemas/tafelverslagen.ts';

/**
 * All collections of the site.
 * @param base folder with the content, relative to the project root: `./src/content`
 */
export function defineCollections(base: string) {
  const collection = <S extends z.ZodType>(folder: Folder, { schema }: { schema: S }) =>
    defineCollection({ loader: folderLoader(base, folder), schema });
  return {
    documenten: collection('documenten', SCHEMAS.documenten),
    themas: collection('themas', SCHEMAS.themas),
    praatplaten: collection('praatplaten', SCHEMAS.praatplaten),
    waarden: collection('waarden', SCHEMAS.waarden),
    bevindingen: collection('bevindingen', SCHEMAS.bevindingen),
    bronnen: collection('bronnen', SCHEMAS.bronnen),
    tafelverslagen: collection('tafelverslagen', SCHEMAS.tafelverslagen),
    verhalen: collection('verhalen', SCHEMAS.verhalen),
    begrippen: collection('begrippen', SCHEMAS.begrippen),
    tijdlijn: collection('tijdlijn', SCHEMAS.tijdlijn),
    fasen: collection('fasen', SCHEMAS.fasen),
    fragmenten: collection('fragmenten', SCHEMAS.fragmenten),
    paginas: collection('paginas', SCHEMAS.paginas),
    onderwerpen: defineCollection({ loader: subjectLoader(base), schema: onderwerp }),
  };
}
