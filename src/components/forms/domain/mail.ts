/** Windows hands a mail program no longer address: what does not fit is cut off, or no mail opens at all. */
const LONGEST = 2000;

/**
 * The address that opens a mail, to be addressed and sent by its writer.
 * @returns undefined when it does not fit in an address that every mail program takes
 */
export function mailAddress(subject: string, body: string): string | undefined {
  // Half a character has no place in an address, and a line of a mail ends with both signs (RFC 6068).
  const coded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd').replace(/\r?\n/g, '\r\n'));
  const address = `mailto:?subject=${coded(subject)}&body=${coded(body)}`;
  return address.length <= LONGEST ? address : undefined;
}
