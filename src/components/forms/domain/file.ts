import { writeProse } from '../prose/write.ts';
import { filledFields, type Draft } from './draft.ts';
import { fieldsYaml } from './fields-yaml.ts';
import { hasProse } from './kinds.ts';

/** The file of a draft: its fields, and below them its prose. */
export function writeFile(draft: Draft): string {
  const yaml = fieldsYaml(filledFields(draft));
  if (!hasProse(draft.kind)) return yaml;
  const prose = writeProse(draft.prose);
  return `---\n${yaml}---\n${prose ? `\n${prose}\n` : ''}`;
}
