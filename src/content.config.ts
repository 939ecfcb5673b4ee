import { defineCollections } from './components/check/collections';

export const collections = defineCollections('./src/content');
