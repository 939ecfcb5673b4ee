/** Where the files of the site stand at a host, and how its pages for editing are called. */
const HOSTS: readonly (readonly [host: RegExp, path: string])[] = [
  [/gitlab/, '/-/edit/{tak}/{bestand}'],
  [/codeberg|forgejo|gitea/, '/_edit/{tak}/{bestand}'],
  [/^/, '/edit/{tak}/{bestand}'],
];

/**
 * Address at the host of a repository at which a file is edited.
 * @param repo address of the repository (`https://github.com/naam/site`), or a pattern with `{bestand}` in it
 * @param branch name of the branch
 * @param file path from the root of the project
 * @throws when the address is none
 */
export function editAddress(repo: string, branch: string, file: string): string {
  const root = repo.replace(/(?:\.git)?\/*$/, '');
  const { hostname, protocol } = new URL(root);
  if (!/^https?:$/.test(protocol)) throw new Error(`REPO is geen webadres: ${repo}`);
  const pattern = root.includes('{bestand}') ? root : root + HOSTS.find(([host]) => host.test(hostname))![1];
  const encoded = file.split('/').map(encodeURIComponent).join('/');
  return pattern.replaceAll('{tak}', encodeURIComponent(branch)).replaceAll('{bestand}', encoded);
}
