/** Something that lies behind questions of a plate. */
export interface Behind {
  /** Numbers of the questions. */
  vragen: readonly number[];
  tekst: string;
  /** Its page on this site, from the root of the server. */
  pad: string;
}
