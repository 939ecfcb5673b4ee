const INVISIBLE = /[\u00ad\u200b\u2060-\u2064\ufeff\u3164\u115f]/gu;

/** A text without the signs nobody sees that come along with what is pasted: a file of the content may not hold them. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');
