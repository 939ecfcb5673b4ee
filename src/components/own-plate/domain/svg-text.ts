/** A decoder of letters by their name; what nobody knows is read as UTF-8. */
function decoderOf(name: string | undefined): TextDecoder {
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder();
  }
}

/**
 * The text of a drawing in lines, in whichever letters it was written: inside an `img` a browser reads all of them as UTF-8.
 * @param bytes of its file
 */
export function svgText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff && 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const said = /^<\?xml[^>]*\sencoding=["']([\w-]+)["']/.exec(head)?.[1];
  const text = decoderOf(wide || said).decode(bytes);
  return text.replace(/^(<\?xml[^>]*?)\s+encoding=["'][^"']*["']/, '$1');
}
