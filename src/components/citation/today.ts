/** `29 november 2026`: the day on which somebody reads, for a reference to a page that may change. */
export const today = (now = new Date()): string => new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(now);
