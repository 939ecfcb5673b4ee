import { elementsOf } from '../../page/elements';

export type ReportElements = ReturnType<typeof reportElements>;

/**
 * Elements of the report.
 * @throws by name when one is missing
 */
export const reportElements = (report: ParentNode) =>
  elementsOf('verslag', report, {
    form: 'form[data-wie-vorm]',
    fieldSaid: '[data-wie-gezegd]',
    more: '[data-aanvullen]',
    menu: 'details[data-mee]',
    title: '[data-verslagkop]',
    details: '[data-verslag-gegevens]',
    when: '[data-verslag-wanneer]',
    date: '[data-verslag-datum]',
    small: '[data-verslag-klein]',
    groupPlate: '[data-groepsplaat]',
    plate: '[data-verslag-plaat]',
    picture: '[data-verslag-plaat] img',
    flags: 'ol[data-vlaggen]',
    sentences: '[data-verslag-zinnen]',
    sentenceList: 'ul[data-verslag-zinnenlijst]',
    decided: '[data-verslag-besluiten]',
    decidedList: 'ul[data-verslag-besluitenlijst]',
    agreed: '[data-verslag-afspraken]',
    next: '[data-verslag-volgende]',
    nextDay: '[data-verslag-volgende-dag]',
    before: '[data-verslag-vorige]',
    beforeTitle: '[data-verslag-vorige-kop]',
    beforeList: 'ul[data-verslag-vorige-lijst]',
    said: '[data-verslag-vragen]',
    behind: '[data-verslag-achter]',
    behindList: '[data-verslag-achterlijst]',
    goOn: '[data-verslag-verder]',
    code: '[data-verslag-code]',
    address: '[data-verslag-adres]',
  });
