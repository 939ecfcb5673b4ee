/** A piece of a plate, without its labels, for one of the three doors of the home page. */
export interface DoorPicture {
  /** Slug of the plate. */
  plaat: string;
  /** What is shown of it, in units of the plate: across, down, width, height; 4 to 3, as the door is. */
  vak: readonly [x: number, y: number, w: number, h: number];
}

/** What is to be seen through every door: a talk at a table, a look under the ground, two on their way. */
export const DOORS = {
  gesprek: { plaat: 'leerrijke-verbindingen', vak: [610, 726, 340, 255] },
  onderbouwing: { plaat: 'waarde-en-randvoorwaarden', vak: [24, 742, 276, 207] },
  verhaal: { plaat: 'geschiedenis', vak: [604, 758, 304, 228] },
} as const satisfies Record<string, DoorPicture>;
