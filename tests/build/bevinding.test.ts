import { describe, expect, it } from 'vitest';
import { attribute, elements, pages, textOf } from '../fixtures/dist';

const findings = pages().filter((p) => /^\/bevindingen\/.+/.test(p.pad));
const main = (pad: string) => elements(pages().find((p) => p.pad === pad)!.boom).find((e) => e.tagName === 'main')!;
const flat = (text: string) => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
const labelled = (pad: string, id: string) =>
  elements(main(pad)).find((e) => e.tagName === 'section' && attribute(e, 'ariaLabelledBy') === id);
const links = (pad: string) => elements(main(pad)).flatMap((e) => attribute(e, 'href') ?? []);

describe('the page of a finding', () => {
  it('leads back to a picture, every one of them', () =>
    expect(
      findings.filter(({ pad }) => !links(pad).some((href) => href.startsWith('/praatplaten/'))).map((p) => p.pad),
    ).toEqual([]));

  it('tells of its study what was seen, and of the rest that nobody checked', () => {
    const study = (pad: string) => flat(textOf(labelled(pad, 'studie')!));
    expect(study('/bevindingen/rug-2018-klasobservaties/')).toMatch(/Ongeveer 50 leraren.*Land niet nagegaan/);
    expect(study('/bevindingen/hooge-2024-platform/')).toMatch(/niet gevonden.*dus niet nagegaan/);
    for (const { pad } of findings) expect(study(pad), pad).toMatch(/van de redactie/);
  });

  it('links to where the editors saw it', () =>
    expect(
      elements(labelled('/bevindingen/rug-2018-vertrouwen/', 'studie')!)
        .filter((e) => attribute(e, 'rel') === 'external')
        .map((e) => attribute(e, 'href')),
    ).toContain('https://kiphub.com/paper/61e502ac35ffcd53b5f62f89'));

  it('shows what the document sets beside the same value: conditions and voices', () => {
    const beside = flat(textOf(labelled('/bevindingen/rug-2018-lerareneffectiviteit/', 'bij-waarde')!));
    expect(beside).toMatch(/W1\.4-R3/);
    expect(beside).toMatch(/W1\.4-P1/);
  });

  it('says so where no other finding is like it', () =>
    expect(findings.filter(({ pad }) => !labelled(pad, 'verwant')).map((p) => p.pad)).toEqual([]));

  it('keeps the words of each line apart where the document does', () => {
    const at = (value: string) => flat(textOf(main(`/onderbouwing/${value}/`)));
    expect(at('1-2')).toContain('niet alleen de leraren voordeel hebben van samen opleiden, maar ook de leerlingen');
    expect(at('2-2')).not.toContain('niet alleen de leraren');
    expect(at('2-2')).toContain('Er zijn aanwijzingen dat ook leerlingen voordeel hebben');
  });
});
