import { bytesOf, KINDS, LIST, USED, filesOf, type Kind, type Listed, type SiteList } from '../offline/list';
import type { Shelf } from '../offline/shelf';

/** What of a part of the site is on this device. */
export interface PartHere {
  kind: Kind | 'groot';
  here: number;
  of: number;
}

/** What is on this device, and what is not. */
export interface OnDevice {
  parts: PartHere[];
  here: number;
  of: number;
  /** Bytes that would come over the line: of the site, and of what is large. */
  toFetch: { site: number; large: number };
}

/** The list of the version that this device uses, else that of the site. */
export async function listHere(shelf: Shelf, base: string): Promise<SiteList> {
  const used = await shelf.anyOf(USED);
  const [version] = used ? ((await used.json()) as string[]) : [];
  const kept = version === undefined ? undefined : await shelf.list(version);
  return kept ?? ((await (await fetch(base + LIST)).json()) as SiteList);
}

/** Looks what is there of a version. */
export async function onDevice(list: SiteList, shelf: Shelf): Promise<OnDevice> {
  const missing = new Set(await shelf.missing([...filesOf(list), ...list.large]));
  const part = (kind: PartHere['kind'], files: readonly Listed[]): PartHere => ({
    kind,
    here: bytesOf(files.filter((file) => !missing.has(file))),
    of: bytesOf(files),
  });
  const parts = KINDS.map((kind) =>
    part(
      kind,
      list.packs.filter((pack) => pack.kind === kind).flatMap(({ files }) => files),
    ),
  );
  const incomplete = list.packs.filter(({ files }) => files.some((file) => missing.has(file)));
  return {
    parts: [...parts, part('groot', list.large)],
    here: [...parts, part('groot', list.large)].reduce((sum, { here }) => sum + here, 0),
    of: bytesOf([...filesOf(list), ...list.large]),
    toFetch: {
      site: incomplete.reduce((sum, { bytes }) => sum + bytes, 0),
      large: bytesOf(list.large.filter((file) => missing.has(file))),
    },
  };
}
