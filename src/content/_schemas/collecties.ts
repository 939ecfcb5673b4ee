import { relative } from 'node:path';
import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { AuteursFout, uitZod } from './auteursfout';
import { begrip } from './begrippen';
import { bevinding } from './bevindingen';
import { bron } from './bronnen';
import { document } from './documenten';
import { pagina } from './paginas';
import { praatplaat } from './praatplaten';
import { onderwerp, tafelverslag } from './tafelverslagen';
import { thema } from './themas';
import { fase, gebeurtenis } from './tijdlijn';
import { verhaal } from './verhalen';
import { waarde } from './waarden';

/** Lets a loader validate with our own words, so that an author reads which file, field, value and remedy. */
function metUitleg(loader: Loader, schema: z.ZodType, map: string): Loader {
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: async (invoer) => {
          const uitkomst = schema.safeParse(invoer.data);
          if (!uitkomst.success)
            throw new AuteursFout(
              uitZod(
                invoer.filePath ? relative(process.cwd(), invoer.filePath) : `${map} (${invoer.id})`,
                invoer.data,
                uitkomst.error,
                schema,
              ),
            );
          return context.parseData(invoer);
        },
      }),
  };
}

/**
 * All collections of the site.
 * @param basis folder with the content, relative to the project root: `./src/content`
 */
export function collecties(basis: string) {
  const map = <S extends z.ZodType>(naam: string, ext: 'mdx' | 'yaml', schema: S) =>
    defineCollection({
      loader: metUitleg(glob({ base: `${basis}/${naam}`, pattern: `**/*.${ext}` }), schema, `${basis}/${naam}`),
      schema,
    });
  return {
    documenten: map('documenten', 'yaml', document),
    themas: map('themas', 'mdx', thema),
    praatplaten: map('praatplaten', 'mdx', praatplaat),
    waarden: map('waarden', 'yaml', waarde),
    bevindingen: map('bevindingen', 'yaml', bevinding),
    bronnen: map('bronnen', 'yaml', bron),
    tafelverslagen: map('tafelverslagen', 'mdx', tafelverslag),
    verhalen: map('verhalen', 'mdx', verhaal),
    begrippen: map('begrippen', 'mdx', begrip),
    tijdlijn: map('tijdlijn', 'yaml', gebeurtenis),
    fasen: map('fasen', 'yaml', fase),
    paginas: map('paginas', 'mdx', pagina),
    onderwerpen: defineCollection({
      loader: metUitleg(file(`${basis}/onderwerpen.yaml`), onderwerp, `${basis}/onderwerpen.yaml`),
      schema: onderwerp,
    }),
  };
}
