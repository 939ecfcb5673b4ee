import { lampsFrom, signsFrom } from './signs-from';
import type { Lamp, Sign } from './spotlight';
import type { CollectionEntry } from 'astro:content';
import { plateOf } from './sheets';
import type { Plaat } from './tekening/plaat';
import { drawn } from './drawn';

/** Every sign of a plate, numbered discs and lettering on things included, as boxes on the canvas of 1600 × 1000. */
export const signsOf = (plaat: CollectionEntry<'praatplaten'>): Sign[] => signsIn(plateOf(plaat));

/** Every lamp and lit window of a plate, on the same canvas. */
export const lampsOf = (plaat: CollectionEntry<'praatplaten'>): Lamp[] => lampsFrom(drawn(plateOf(plaat)).metingen);

/** The same of what a plate is drawn from. */
export const signsIn = (bron: Plaat): Sign[] => signsFrom(drawn(bron).metingen);
