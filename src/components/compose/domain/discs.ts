import type { Deel, Scene } from '../../praatplaat/tekening/plaat';
import { inner, withInner } from './part';
import { inOrder, remove, replace, type At } from './scene';

/** The numbers of the spots whose disc stands on this part. */
export function numbersOn(whole: Deel): number[] {
  const deel = inner(whole);
  if (deel.deel === 'schijf' || deel.deel === 'station') return typeof deel['nr'] === 'number' ? [deel['nr']] : [];
  const { schijf, schijven } = deel;
  if (Array.isArray(schijf) && typeof schijf[0] === 'number') return [schijf[0]];
  return Array.isArray(schijven) ? schijven.filter((nr): nr is number => typeof nr === 'number') : [];
}

/** Where the disc of a spot stands, when it stands on a part of its own or on a sign. */
export const discAt = (scene: Scene, nr: number): At | undefined =>
  inOrder(scene).findLast(({ deel }) => numbersOn(deel).includes(nr))?.at;

function renumberedPart(deel: Deel, to: (nr: number) => number): Deel {
  return withInner(deel, (inside) => {
    const { nr, schijf, schijven } = inside;
    const [first, ...rest] = Array.isArray(schijf) ? (schijf as unknown[]) : [];
    const numbers = Array.isArray(schijven)
      ? schijven.map((n) => (typeof n === 'number' ? to(n) : (n as unknown)))
      : [];
    return {
      ...inside,
      ...(typeof nr === 'number' && { nr: to(nr) }),
      ...(typeof first === 'number' && { schijf: [to(first), ...rest] }),
      ...(numbers.length && { schijven: numbers }),
    };
  });
}

/** Gives the discs of a scene other numbers. */
export function renumberDiscs(scene: Scene, to: (nr: number) => number): Scene {
  const changed = inOrder(scene).filter(({ deel }) => numbersOn(deel).some((nr) => to(nr) !== nr));
  return changed.reduce((done, { at, deel }) => replace(done, at, renumberedPart(deel, to)), scene);
}

/** Takes the disc of a spot away: the whole part when it is nothing else, else only the number on the sign. */
export function withoutDisc(scene: Scene, nr: number): Scene {
  const at = discAt(scene, nr);
  const deel = at && scene.lagen[at.layer]?.delen[at.index];
  if (!at || !deel) return scene;
  if (inner(deel).deel === 'schijf') return remove(scene, at);
  return replace(
    scene,
    at,
    withInner(deel, ({ schijf: _, schijven: __, ...rest }) => rest),
  );
}
