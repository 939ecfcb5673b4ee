import { describe, expect, it } from 'vitest';
import { strangeNames } from '../../src/components/browser/strange-names';
import { strangeIn } from '../../src/components/search/page/address';

describe('names in an address', () => {
  it('are said when the page does not know them, once each', () =>
    expect(strangeNames('?warde=1.4&warde=1.4&waarde=1.1&leeg', ['waarde'])).toEqual(['warde=1.4', 'leeg']));
  it('are passed over in silence when mail, networks and adverts put them there', () =>
    expect(strangeNames('?utm_source=brief&UTM_Campaign=x&fbclid=1&gclid=2&mc_eid=3&_ga=4&pk_kwd=5', [])).toEqual([]));
  it('are cut where they are long, and stay text', () => {
    expect(strangeNames(`?x=${'y'.repeat(500)}`, [])[0]).toHaveLength(41);
    expect(strangeNames('?x=%3Cb%3E', [])).toEqual(['x=<b>']);
  });
  it('are said by search beside years that are none', () =>
    expect(strangeIn('?q=groenpluk&vanaf=ooit&sort=begrip')).toEqual(['ooit', 'sort=begrip']));
});
