/**
 * Hands a file to the visitor; nothing leaves the device.
 * @param type of a content that is text: `text/plain`
 */
export function download(name: string, content: string | Blob, type = 'text/plain'): void {
  const blob = content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` });
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // Some browsers begin to read only after a moment, or once somebody chose a folder.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
