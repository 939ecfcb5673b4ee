/** What is wrong with a piece of MDX and what to do, for an editor. */
export interface Explained {
  fout: string;
  doe: string;
}

const IN_TAG = /(?:in|after|before) (?:name|local name|member name|attribute|opening tag|closing tag|tag)|self-closing/;
const BRACE = 'is het tekst, schrijf dan \\{ en \\}';

/** Says in Dutch what the MDX parser means. */
export function explainMdx(message: string): Explained {
  const tag = /for `(<[^`]*>)`/.exec(message)?.[1] ?? /`(<\/?[\w.:-]*>?)`/.exec(message)?.[1];
  if (/^Expected a closing tag/.test(message))
    return {
      fout: `${tag ?? 'dit element'} wordt niet gesloten`,
      doe:
        tag && /^<(?:br|hr|img|input|wbr)\b/.test(tag)
          ? `schrijf ${tag.replace(/\s*\/?>$/, '')} />`
          : `zet ${tag?.replace('<', '</') ?? 'het sluitende deel'} waar het ophoudt, binnen dezelfde alinea, of haal het weg`,
    };
  if (/^Unexpected closing (?:slash|tag)/.test(message))
    return {
      fout: 'hier wordt een element gesloten dat niet open staat',
      doe: 'haal het sluitende deel weg, of sluit eerst wat later begon',
    };
  if (/before name/.test(message)) {
    if (message.includes('`!`'))
      return { fout: '<!-- … --> werkt hier niet', doe: 'schrijf een opmerking als {/* … */}, of haal haar weg' };
    return {
      fout: 'achter < begint hier een element, en dit is er geen',
      doe: 'bedoel je kleiner dan, zet er dan een spatie achter of schrijf &lt;',
    };
  }
  if (IN_TAG.test(message))
    return /Unexpected character `(?:@|\/|:)`|in (?:local )?name|after (?:local )?name/.test(message) &&
      /[/@:]/.test(message.slice(0, 60))
      ? { fout: 'tussen < en > staat een adres, en dat werkt hier niet', doe: 'schrijf [woorden](https://adres)' }
      : {
          fout: 'achter < begint hier een element, en dat is niet af',
          doe: 'sluit het element met >, of schrijf &lt; als je kleiner dan bedoelt',
        };
  if (/lazy line/.test(message))
    return {
      fout: 'een element of { loopt door op een regel die niet meer bij de lijst hoort',
      doe: 'zet het op één regel',
    };
  if (/closing brace|in expression/.test(message) && /end of file|lazy/.test(message))
    return { fout: 'de accolade { wordt niet gesloten', doe: `een { begint hier code; ${BRACE}` };
  if (/expression with acorn|after expression|expression/.test(message))
    return { fout: 'tussen { en } staat tekst waar code hoort', doe: `${BRACE}` };
  if (/import\/exports|import|export/.test(message))
    return {
      fout: 'een regel die met import of export begint, is hier code',
      doe: 'begin de zin met een ander woord, of zet er een spatie en een \\ voor',
    };
  return {
    fout: 'dit stuk is niet te lezen als MDX',
    doe: 'zoek naar < of { in deze alinea; bedoel je het teken zelf, schrijf dan &lt; of \\{',
  };
}
