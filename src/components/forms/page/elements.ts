/**
 * What the form needs of its page.
 * @throws with its name when something is missing
 */
export function formElements(root: ParentNode) {
  const one = <E extends HTMLElement>(name: string): E => {
    const found = root.querySelector<E>(`[data-vorm="${name}"]`);
    if (!found) throw new Error(`the form has no ${name}`);
    return found;
  };
  return {
    wait: one('wacht'),
    form: one<HTMLFormElement>('formulier'),
    fields: one('velden'),
    proseBox: one('tekstvak'),
    prose: one('tekst'),
    concept: one<HTMLInputElement>('concept'),
    file: one<HTMLInputElement>('open'),
    kept: one('gebleven'),
    notKept: one('blijft-niet'),
    todo: one('nog'),
    count: one('aantal'),
    list: one('lijst'),
    status: one('melding'),
    preview: one('voorbeeld'),
    source: one('bron'),
    path: one('pad'),
    copyBox: one('kopie'),
  };
}
