/** The months as they are written in Dutch, in order. */
export const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);
