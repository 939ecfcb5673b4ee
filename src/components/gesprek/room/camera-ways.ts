/**
 * At an address without a lock (http://school.example) no browser gives a camera: then other ways are told to hand notes over
 * than to hold a phone before it.
 */
export function tellCameraWays(root: ParentNode): void {
  for (const words of root.querySelectorAll<HTMLElement>('[data-camera]'))
    words.hidden = (words.dataset.camera === 'ja') !== isSecureContext;
}
