import type { Copied } from './copy';

/**
 * Puts text on the clipboard, with its italics where the browser can.
 * @returns false when the browser does not allow it, or has no clipboard (a page without https)
 */
export async function toClipboard({ text, html }: Copied): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }
}

/** A field with the text in it, selected, for who has to copy it by hand. */
export function selectedField(text: string, label: string, place: HTMLElement): void {
  const field =
    place.querySelector<HTMLTextAreaElement>(':scope > textarea') ??
    place.appendChild(
      Object.assign(document.createElement('textarea'), { className: 'invoer', rows: 4, readOnly: true }),
    );
  field.ariaLabel = label;
  field.value = text;
  field.focus();
  field.select();
}
