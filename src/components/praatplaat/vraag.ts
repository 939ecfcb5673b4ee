import { anchor } from '../herkomst/anchor';

/** The anchor of a question on the page of its plate: our own id, or that of the item it retells. */
export const questionAnchor = ({
  eigenId,
  herkomst,
}: {
  eigenId?: string | undefined;
  herkomst: readonly string[];
}): string => eigenId ?? anchor(herkomst[0]!);
