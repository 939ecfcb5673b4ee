import { keptProse, writeProse } from '../prose/write.ts';
import { withSigns } from './bytes.ts';
import { filled, filledFields, type Draft } from './draft.ts';
import { fieldsYaml } from './fields-yaml.ts';
import { overFields } from './kept.ts';
import { hasProse } from './kinds.ts';

/** The file of a draft as it goes to its folder: as {@link writeFile}, with the signs of the file that was opened. */
export const fileToGive = (draft: Draft): string => {
  const text = writeFile(draft);
  return draft.signs ? withSigns(text, draft.signs) : text;
};

/** The file of a draft: its fields, and below them its prose. Of a file that was opened what nobody changed stays as it was. */
export function writeFile(draft: Draft): string {
  const fields = filledFields(draft);
  const { kept } = draft;
  if (kept) {
    const yaml = overFields(kept.fields, fields, filled);
    const [before, after] = kept.fences;
    return before + yaml + after + (hasProse(draft.kind) ? keptProse(kept.prose, draft.prose) : '');
  }
  const yaml = fieldsYaml(fields);
  if (!hasProse(draft.kind)) return yaml;
  const prose = writeProse(draft.prose);
  return `---\n${yaml}---\n${prose ? `\n${prose}\n` : ''}`;
}
