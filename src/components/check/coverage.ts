import { checkChain } from '../keten/chain-check.ts';
import { coverageOf, type Coverage } from '../keten/coverage.ts';
import { readSources } from '../praatplaat/plates-from-disk.ts';
import { checkContent } from './content.ts';
import { asSiteContent } from './relations.ts';

/**
 * What of each document is retold, read from the files of a site; also while something in them is still wrong.
 * @param root folder of the project
 */
export async function readCoverage(root: string): Promise<{ coverage: Coverage[]; mistakes: number }> {
  const { sources, problems: unreadable } = await readSources();
  const { entries, subjects, problems } = checkContent(root, sources);
  const content = asSiteContent(entries, subjects);
  const { register, retold } = checkChain(content);
  return { coverage: coverageOf(content, register, retold), mistakes: unreadable.length + problems.length };
}
