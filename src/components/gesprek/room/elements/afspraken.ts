import { elementsOf } from '../../page/elements';

/**
 * Elements of the agreements in the drawer.
 * @throws by name when one is missing
 */
export const agreementElements = (drawer: ParentNode) =>
  elementsOf('afspraken', drawer, {
    form: 'form[data-afspraak]',
    wat: 'form[data-afspraak] input[name="wat"]',
    wie: 'form[data-afspraak] input[name="wie"]',
    wanneer: 'form[data-afspraak] input[name="wanneer"]',
    dag: 'form[data-afspraak] input[name="dag"]',
    names: '[data-namen]',
    add: 'form[data-afspraak] button[data-zet]',
    cancel: 'form[data-afspraak] button[data-laat]',
    said: 'form[data-afspraak] [data-gezegd]',
    rest: 'form[data-afspraak] button[data-zet-rest]',
    list: 'ol[data-afspraken]',
  });
