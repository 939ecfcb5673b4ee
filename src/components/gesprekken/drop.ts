/**
 * Takes files that are dropped anywhere on the page.
 * @param marked shows by `data-sleept` that they can be let go
 */
export function catchFiles(marked: HTMLElement, take: (files: File[]) => void, signal: AbortSignal): void {
  const over = (e: DragEvent, on: boolean) => {
    if (!e.dataTransfer?.types.includes('Files')) return;
    e.preventDefault();
    marked.toggleAttribute('data-sleept', on);
  };
  document.addEventListener('dragover', (e) => over(e, true), { signal });
  document.addEventListener('dragleave', (e) => over(e, false), { signal });
  document.addEventListener(
    'drop',
    (e) => {
      over(e, false);
      take([...(e.dataTransfer?.files ?? [])]);
    },
    { signal },
  );
}
