import { z } from 'astro/zod';
import { begrip } from './begrippen.ts';
import { bevinding } from './bevindingen.ts';
import { bron } from './bronnen.ts';
import { document } from './documenten.ts';
import { fragmenten } from './fragmenten.ts';
import { pagina } from './paginas.ts';
import { praatplaat } from './praatplaten.ts';
import { onderwerp, tafelverslag } from './tafelverslagen.ts';
import { thema } from './themas.ts';
import { fase, gebeurtenis } from './tijdlijn.ts';
import { verhaal } from './verhalen.ts';
import { waarde } from './waarden.ts';

/** Per folder of content: what one file in it is called, how its name ends and what has to stand in it. */
export const SCHEMAS = {
  documenten: { noun: 'document', extension: 'yaml', schema: document },
  themas: { noun: 'thema', extension: 'mdx', schema: thema },
  praatplaten: { noun: 'praatplaat', extension: 'mdx', schema: praatplaat },
  waarden: { noun: 'waarde', extension: 'yaml', schema: waarde },
  bevindingen: { noun: 'bevinding', extension: 'yaml', schema: bevinding },
  bronnen: { noun: 'bron', extension: 'yaml', schema: bron },
  tafelverslagen: { noun: 'tafelverslag', extension: 'mdx', schema: tafelverslag },
  verhalen: { noun: 'verhaal', extension: 'mdx', schema: verhaal },
  begrippen: { noun: 'begrip', extension: 'mdx', schema: begrip },
  tijdlijn: { noun: 'gebeurtenis', extension: 'yaml', schema: gebeurtenis },
  fasen: { noun: 'fase', extension: 'yaml', schema: fase },
  fragmenten: { noun: 'lijst van fragmenten', extension: 'yaml', schema: fragmenten },
  paginas: { noun: 'pagina', extension: 'mdx', schema: pagina },
} as const;

/** A folder of content. */
export type Folder = keyof typeof SCHEMAS;

/** What stands in `onderwerpen.yaml`. */
export const SUBJECTS = z.array(onderwerp);
