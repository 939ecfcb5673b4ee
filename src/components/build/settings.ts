/** Mail address for corrections and rights, given by whoever publishes the site; shown on `/over/`. */
export const CONTACT: string | undefined = process.env.CONTACT || undefined;

/** May the site stay on the device of who visits it? With `OFFLINE=nee` what an earlier version kept goes away. */
export const KEEPS_SITE: boolean = process.env.OFFLINE !== 'nee';
