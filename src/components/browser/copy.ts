import { make } from './make';

/** Where a browser without a clipboard of its own asks what to copy; the words stand nowhere on the page. */
function copyByCommand(text: string, html: string | undefined): boolean {
  // In a dialog nothing outside it can be selected.
  const place = document.querySelector('dialog[open]') ?? document.body;
  const spot = make('span', { className: 'niet-zien' }, text);
  const selection = getSelection();
  const was = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  let heard = false;
  const fill = (e: ClipboardEvent) => {
    if (!e.clipboardData) return;
    e.preventDefault();
    e.stopPropagation();
    e.clipboardData.setData('text/plain', text);
    if (html !== undefined) e.clipboardData.setData('text/html', html);
    heard = true;
  };
  place.append(spot);
  document.addEventListener('copy', fill, { capture: true });
  try {
    selection?.selectAllChildren(spot);
    // The only way where a page has no secure address: http://school.example.
    return document.execCommand('copy') && heard;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
    spot.remove();
    selection?.removeAllRanges();
    if (was) selection?.addRange(was);
  }
}

/**
 * Puts text on the clipboard, by whichever way this browser has.
 * @param html the same with its headings and lists, for who pastes it in a document
 * @returns whether it is there
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (clipboard && html !== undefined && 'ClipboardItem' in window) {
      const item = (type: string, words: string) => new Blob([words], { type });
      await clipboard.write([
        new ClipboardItem({ 'text/plain': item('text/plain', text), 'text/html': item('text/html', html) }),
      ]);
      return true;
    }
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused, or a kind this browser does not take: there is another way.
  }
  return copyByCommand(text, html);
}

/** A field with the text in it, selected, for who has to copy it by hand. */
export function selectedField(text: string, label: string, place: HTMLElement): void {
  const field =
    place.querySelector<HTMLTextAreaElement>(':scope > textarea') ??
    place.appendChild(
      Object.assign(document.createElement('textarea'), { className: 'invoer', rows: 4, readOnly: true }),
    );
  field.setAttribute('aria-label', label);
  field.value = text;
  field.focus();
  field.select();
}
