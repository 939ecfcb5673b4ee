import { delenUit, type Delen, type Module } from '../praatplaat/tekening/plaat';

/** Parts that every plate can use, by name: one piece for the browser, asked for when something is drawn. */
export const KIT: Delen = delenUit(
  Object.values(import.meta.glob<Module>('../praatplaat/tekening/*.ts', { eager: true })),
);
