import type { Entry } from './entry.ts';
import type { ContentFile } from './folder.ts';

/** A file of a collection, read. */
export interface ContentEntry extends ContentFile, Entry {}
