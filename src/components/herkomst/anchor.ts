/** Anchor of an item on the page that owns it: `W1.4-O2` becomes `w1-4-o2`. */
export const anchor = (id: string): string => id.toLowerCase().replaceAll('.', '-');
