/** What we use of citeproc-js, which brings no types. */
declare module 'citeproc' {
  interface Engine {
    updateItems: (ids: readonly string[]) => void;
    makeBibliography: () => [{ entry_ids: [string][] }, string[]];
  }
  interface System {
    retrieveLocale: (lang: string) => string;
    retrieveItem: (id: string) => unknown;
  }
  const CSL: { Engine: new (system: System, style: string, lang: string, forceLang: boolean) => Engine };
  export default CSL;
}
