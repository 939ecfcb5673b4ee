import { collecties } from './content/_schemas/collecties';

export const collections = collecties('./src/content');
