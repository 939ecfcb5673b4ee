/** Mail address for corrections and rights, given by whoever publishes the site; shown on `/over/`. */
export const CONTACT: string | undefined = process.env.CONTACT || undefined;
