/** How a plate is opened in the workshop. */
export interface Opened {
  /** What is worth saying about it. */
  news?: string | undefined;
  /** Keep it at once: who opens a file or a link finds the plate again, also when nothing of it was changed. */
  keep?: boolean | undefined;
}
