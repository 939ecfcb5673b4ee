import { elementsOf } from '../../page/elements';

export type VerslagElements = ReturnType<typeof verslagElements>;

export const verslagElements = (report: ParentNode) =>
  elementsOf('verslag', report, {
    form: 'form[data-wie-vorm]',
    group: 'form[data-wie-vorm] input[name="naam"]',
    who: 'form[data-wie-vorm] input[name="wie"]',
    fieldSaid: '[data-wie-gezegd]',
    title: '[data-verslagkop]',
    date: '[data-verslag-datum]',
    present: '[data-verslag-wie]',
    plate: '[data-verslag-plaat]',
    picture: '[data-verslag-plaat] img',
    agreed: '[data-verslag-afspraken]',
    before: '[data-verslag-vorige]',
    beforeTitle: '[data-verslag-vorige-kop]',
    beforeList: 'ul[data-verslag-vorige-lijst]',
    said: '[data-verslag-vragen]',
  });
