import { describe, expect, it } from 'vitest';
import { hyphenate, hyphenateTitles } from '../../src/components/build/hyphenation';

const zichtbaar = (tekst: string) => tekst.replaceAll('\u00ad', '|');

describe('long words in titles', () => {
  it('can break between their parts', () =>
    expect(zichtbaar(hyphenate('gezamenlijke opleidingsverantwoordelijkheid'))).toBe(
      'gezamenlijke opleidings|verantwoor|delijkheid',
    ));
  it('leaves short words and the end of a word whole', () =>
    expect(zichtbaar(hyphenate('onderwijs, opleidingen en werkplekleren'))).toBe(
      'onderwijs, opleidingen en werkplekleren',
    ));
  it('only touches the words of titles, and lets them break after a slash', () =>
    expect(
      zichtbaar(
        hyphenateTitles(
          '<p>opleidingsrendement</p><h1 id="opleidingsrendement">Hoog ' +
            '<a href="/opleidingsrendement/">opleidingsrendement</a>/studiesucces op/af</h1>',
        ),
      ),
    ).toBe(
      '<p>opleidingsrendement</p><h1 id="opleidingsrendement">Hoog ' +
        '<a href="/opleidingsrendement/">opleidings|rendement</a>/studiesucces op/<wbr>af</h1>',
    ));
});
