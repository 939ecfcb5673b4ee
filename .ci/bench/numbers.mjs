/** The middle of some numbers: one odd run says nothing. */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
/** A size in thousands of bytes, in words. */
export const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
/** A time in whole milliseconds, in words. */
export const ms = (time) => `${Math.round(time)} ms`;
/** How many times as much: `1.20×`. */
export const times = (what, of) => `${(what / Math.max(of, 1e-9)).toFixed(2)}×`;
