/** A day as a calendar writes it: "2026-12-03", and one that exists. */
export function isDay(text: string): boolean {
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A day as somebody typed it: a year of two figures is one of this century. Empty when it is no day. */
export function dayOf(typed: string): string {
  const day = typed.replace(/^00(?=\d\d-)/, '20');
  return isDay(day) ? day : '';
}

/** A time of the day: "14:30". */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
