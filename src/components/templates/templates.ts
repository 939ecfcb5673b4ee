import { bevinding, bron, waarde } from './evidence.ts';
import type { Kind } from './names.ts';
import { plaat } from './plate.ts';
import type { Template } from './template.ts';
import { document, tafelverslag, thema, verhaal } from './texts.ts';
import { begrip, gebeurtenis } from './words.ts';

/** One template for each kind. */
export const TEMPLATES: Readonly<Record<Kind, Template>> = {
  document,
  plaat,
  thema,
  verhaal,
  tafelverslag,
  waarde,
  bron,
  bevinding,
  begrip,
  gebeurtenis,
};
