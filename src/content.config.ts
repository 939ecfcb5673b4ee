import { defineCollections } from './content/_schemas/collections';

export const collections = defineCollections('./src/content');
