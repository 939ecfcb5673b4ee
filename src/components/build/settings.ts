/** Mail address for corrections and rights, given by whoever publishes the site; shown on `/over/`. */
export const CONTACT: string | undefined = process.env.CONTACT || undefined;

/** May the site stay on the device of who visits it? With `OFFLINE=nee` what an earlier version kept goes away. */
export const KEEPS_SITE: boolean = process.env.OFFLINE !== 'nee';
/** Where the files of the site stand for who edits them, given by whoever publishes it; then every page leads to its file. */
export const REPO: string | undefined = process.env.REPO || undefined;
/** The branch that is edited there. */
export const REPO_BRANCH: string = process.env.REPO_BRANCH || 'main';
