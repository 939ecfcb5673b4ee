import { ID } from '../herkomst/grammar.ts';

/** What is wrong with a piece of MDX and what to do, for an editor. */
export interface Explained {
  fout: string;
  doe: string;
}

/** A sentence that begins with a word of code. */
export const LIKE_CODE: Explained = {
  fout: 'een regel die met import of export begint, is hier code en komt niet op de bladzij',
  doe: 'begin de zin met een ander woord, of zet er één spatie voor; is het echt code, haal de regel dan weg',
};
const BRACE = 'is het tekst, schrijf dan \\{ en \\}';
const ADDRESS = {
  fout: 'tussen < en > staat een adres, en dat werkt hier niet',
  doe: 'schrijf [woorden](https://adres), of bij een mailadres [woorden](mailto:adres)',
};

/** What the parser says, and what an editor reads instead; the first that fits. */
const WORDS: readonly [says: RegExp, explained: Explained | ((message: string) => Explained)][] = [
  [/^Expected a closing tag/, unclosed],
  [
    /^Unexpected closing (?:slash|tag)/,
    {
      fout: 'hier wordt een element gesloten dat niet open staat',
      doe: 'haal het sluitende deel weg, of sluit eerst wat later begon',
    },
  ],
  [
    /`!`.*before name/,
    { fout: '<!-- … --> werkt hier niet', doe: 'schrijf een opmerking als {/* … */}, of haal haar weg' },
  ],
  [
    /before name/,
    {
      fout: 'achter < begint hier een element, en dit is er geen',
      doe: 'bedoel je kleiner dan, zet er dan een spatie achter of schrijf &lt;',
    },
  ],
  [/^Unexpected character `[/@:]`.*(?:in|after|before) (?:local |member )?name/, ADDRESS],
  [
    /(?:in|after|before) (?:name|local name|member name|attribute|opening tag|closing tag|tag)|self-closing/,
    {
      fout: 'achter < begint hier een element, en dat is niet af',
      doe: 'sluit het element met >, of schrijf &lt; als je kleiner dan bedoelt',
    },
  ],
  [
    /lazy line/,
    { fout: 'een element of { loopt door op een regel die niet meer bij de lijst hoort', doe: 'zet het op één regel' },
  ],
  [
    /end of file in expression|closing brace/,
    { fout: 'de accolade { wordt niet gesloten', doe: `een { begint hier code; ${BRACE}` },
  ],
  [/expression/, { fout: 'tussen { en } staat tekst waar code hoort', doe: BRACE }],
  [/import|export/, LIKE_CODE],
];

const MARKER_IN_BRACES = new RegExp(String.raw`\{\s*(${ID}|aangevuld\b)`);
const MARKER_IN_ANGLES = new RegExp(String.raw`<\s*(${ID}|aangevuld\b)`);

/** A marker that stands between other brackets than its own, and is code there. */
const between = (id: string, which: string): Explained => ({
  fout: `${id === 'aangevuld' ? id : 'een vindplaats'} staat tussen vierkante haken, niet tussen ${which}`,
  doe: `schrijf [${id}]`,
});

/** What is wrong with code that was meant as a marker; undefined when it was not. @param code with its braces */
export function markerInBraces(code: string): Explained | undefined {
  const id = MARKER_IN_BRACES.exec(code)?.[1];
  return id === undefined ? undefined : between(id, 'accolades');
}

/**
 * Says in Dutch what the MDX parser means.
 * @param line what stands on the line it is about
 */
export function explainMdx(message: string, line = ''): Explained {
  const inBraces = /expression|brace/.test(message) ? markerInBraces(line) : undefined;
  if (inBraces) return inBraces;
  const inAngles = MARKER_IN_ANGLES.exec(line)?.[1];
  if (inAngles) return between(inAngles, '< en >');
  const explained = WORDS.find(([says]) => says.test(message))?.[1];
  if (typeof explained === 'function') return explained(message);
  return (
    explained ?? {
      fout: 'dit stuk is niet te lezen als MDX',
      doe: 'zoek naar < of { in deze alinea; bedoel je het teken zelf, schrijf dan &lt; of \\{',
    }
  );
}

/** An element that stays open; some never have a closing part. */
function unclosed(message: string): Explained {
  const tag = /for `(<[^`]*>)`/.exec(message)?.[1] ?? '<…>';
  return {
    fout: `${tag} wordt niet gesloten`,
    doe: /^<(?:br|hr|img|input|wbr)\b/.test(tag)
      ? `schrijf ${tag.replace(/\s*\/?>$/, '')} />`
      : `zet ${tag.replace('<', '</')} waar het ophoudt, binnen dezelfde alinea, of haal het weg`,
  };
}
