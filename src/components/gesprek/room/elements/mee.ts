import { elementsOf } from '../../page/elements';

/**
 * Elements of writing along in the drawer.
 * @throws by name when one is missing
 */
export const alongElements = (drawer: ParentNode) =>
  elementsOf('schrijf mee', drawer, {
    count: '[data-mee-aantal]',
    words: '[data-mee-woorden]',
    earlier: 'ul[data-mee-eerder]',
    earlierBox: '[data-mee-eerdervak]',
    envelopes: '[data-mee-enveloppen]',
    envelope: 'template[data-mee-envelop]',
    show: 'button[data-doe="toon-alles"]',
  });

/** What only the room has: the code that a phone scans. */
export const inviteElements = (drawer: ParentNode) =>
  elementsOf('uitnodiging', drawer, {
    invite: '[data-uitnodiging]',
    code: '[data-mee-code]',
    large: 'button[data-doe="groot"]',
    none: '[data-mee-geen]',
    linkSaid: '[data-mee-link-gezegd]',
    linkPlace: '[data-mee-linkvak]',
    unreachable: '[data-onbereikbaar]',
  });

/**
 * Elements of the large code.
 * @throws by name when one is missing
 */
export const largeElements = (dialog: ParentNode) =>
  elementsOf('grote code', dialog, {
    code: '[data-groot-code]',
    part: '[data-groot-deel]',
    address: '[data-groot-adres]',
    choose: '[data-groot-kies]',
    typed: '[data-groot-lukt]',
    paper: '[data-groot-papier]',
  });
