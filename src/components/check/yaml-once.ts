import { kept } from '../build/kept.ts';
import { readYaml, type Yaml } from './yaml.ts';

// The check and the loader are two copies of this module in one build, and read the same files one after the other.
const shared = globalThis as unknown as Record<string, Map<string, { text: string; yaml: Yaml }> | undefined>;

/** As {@link readYaml}, but what was read last stays while the text is the same. */
export function readYamlOnce(file: string, text: string): Yaml {
  const known = (shared['samen-opleiden: yaml that was read'] ??= new Map<string, { text: string; yaml: Yaml }>());
  const before = known.get(file);
  if (before?.text === text) return before.yaml;
  const yaml = readKept(file, text);
  known.set(file, { text, yaml });
  return yaml;
}

/** As {@link readYaml}, but a build takes what the last one read. Lines are only asked for when there is a mistake. */
function readKept(file: string, text: string): Yaml {
  let read: Yaml | undefined;
  const fields = kept('yaml', [file, text], () => {
    read = readYaml(file, text);
    const { data, problems, advice, scalars } = read;
    return { data, problems, advice, scalars };
  });
  return { ...fields, lineOf: (path) => (read ??= readYaml(file, text)).lineOf(path) };
}
