import { being, exactly, group, list, matching, maybe, MOST, number, oneOf, orNull, row, text } from './fields';
import type { Mistake, Reader } from './fields';
import { pixelSize, type PixelKind } from './pixels';
import { KIND, LIMITS, VERSION } from './model';
import type { Origin, OwnPlate, OwnQuestion, OwnSpot, Picture } from './model';
import { readScene } from './scene';

/** Why something is not a plate we can open. */
export type Reason = 'leeg' | 'geen-json' | 'vreemd' | 'nieuwer' | 'kapot' | 'te-groot';
export type ReadResult = { goed: true; plaat: OwnPlate } | { goed: false; reden: Reason; fouten: readonly Mistake[] };

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const short = text(LIMITS.kort);
const long = text(LIMITS.tekst);
const slug = matching(SLUG, 'naam');
const reference = matching(/^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/, 'verwijzing');
const moment = being<string>(
  (x) => typeof x === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{5,15}Z$/.test(x) && !Number.isNaN(Date.parse(x)),
  'tijd',
);
const percent = number(0, 100);
const numberOfSpot = number(1, LIMITS.plekken, true);

const origin = oneOf<Origin>({
  landschap: group({ soort: exactly('landschap'), landschap: short }),
  kopie: group({ soort: exactly('kopie'), plaat: slug, titel: short }),
  foto: group({ soort: exactly('foto') }),
});

/** The picture as its own bytes, of a kind that holds nothing but pixels. */
const PICTURE = /^data:image\/(jpeg|png|webp);base64,([A-Za-z0-9+/]+={0,2})$/;
const pictureFields = group<Picture>({
  breedte: number(1, LIMITS.beeld, true),
  hoogte: number(1, LIMITS.beeld, true),
  src: being<string>((x) => typeof x === 'string' && x.length <= LIMITS.bestand && PICTURE.test(x), 'beeld'),
});
/** The picture is what it says it is, before a browser unpacks it: a small file can hold one that fills the memory. */
const picture: Reader<Picture> = (x, veld, note) => {
  let whole = true;
  const read = pictureFields(x, veld, (mistake) => ((whole = false), note(mistake)));
  const [, kind, data = ''] = (whole && PICTURE.exec(read.src)) || [];
  // Signs of four together: what ends halfway was cut off.
  const size = kind && data.length % 4 === 0 && pixelSize(kind as PixelKind, firstBytes(data));
  if (whole && !(size && size[0] === read.breedte && size[1] === read.hoogte))
    note({ veld: `${veld}.src`, gegeven: '', fout: ['fotoKapot'], doe: ['opnieuw'] });
  return read;
};
/** As many letters of a picture as say its size, with what a camera may put before that. */
const HEAD = 400_000;
const firstBytes = (data: string): Uint8Array => Uint8Array.from(atob(data.slice(0, HEAD)), (s) => s.charCodeAt(0));

const spot = group<OwnSpot>({
  nr: numberOfSpot,
  naam: short,
  uitleg: long,
  x: maybe(percent),
  y: maybe(percent),
  licht: list(row<OwnSpot['licht'][number]>(percent, percent, percent, percent), LIMITS.lichten),
});

const references = list(reference, LIMITS.verwijzingen);
const question = group<OwnQuestion>({
  nr: number(1, LIMITS.vragen, true),
  tekst: long,
  opdracht: maybe(being<boolean>((x) => typeof x === 'boolean', 'waarOfNiet')),
  plekken: list(numberOfSpot, LIMITS.plekken),
  waarden: references,
  bevindingen: references,
  tafelpunten: references,
  begrippen: references,
});

/** Things in a list that each have a number of their own. */
const numbered =
  <T extends { nr: number }>(reader: Reader<T[]>): Reader<T[]> =>
  (x, veld, note) => {
    const read = reader(x, veld, note);
    const seen = new Set<number>();
    for (const nr of (read ?? []).flatMap((item) => item?.nr ?? [])) {
      if (seen.has(nr)) note({ veld, gegeven: nr, fout: ['tweeKeer'], doe: ['eigenNummer'] });
      seen.add(nr);
    }
    return read;
  };

const plate = group<OwnPlate>({
  soort: exactly(KIND),
  versie: exactly(VERSION),
  id: matching(/^[a-z0-9-]{1,64}$/, 'naam'),
  titel: short,
  ondertitel: short,
  maker: short,
  kern: long,
  beschrijving: long,
  herkomst: origin,
  scene: orNull(readScene),
  foto: orNull(picture),
  plekken: numbered(list(spot, LIMITS.plekken)),
  vragen: numbered(list(question, LIMITS.vragen)),
  gemaakt: moment,
  gewijzigd: moment,
});

const refused = (reden: Reason, fouten: readonly Mistake[] = []): ReadResult => ({ goed: false, reden, fouten });

/** Checks what storage, a link or a file gave, whatever it is; never throws. */
export function check(x: unknown): ReadResult {
  if (typeof x !== 'object' || x === null || (x as { soort?: unknown }).soort !== KIND) return refused('vreemd');
  const { versie } = x as { versie?: unknown };
  if (typeof versie === 'number' && versie > VERSION) return refused('nieuwer');
  const fouten: Mistake[] = [];
  const plaat = plate(x, '', (mistake) => fouten.length < MOST && fouten.push(mistake));
  if (!fouten.length && (plaat.scene === null) === (plaat.foto === null))
    fouten.push({
      veld: 'scene',
      gegeven: null,
      fout: ['tekeningOfFoto'],
      doe: ['eenVanTwee'],
    });
  return fouten.length ? refused('kapot', fouten) : { goed: true, plaat };
}

/** Reads the text of a file. */
export function readText(inhoud: string): ReadResult {
  if (inhoud.length > LIMITS.bestand) return refused('te-groot');
  if (!inhoud.trim()) return refused('leeg');
  let data: unknown;
  try {
    data = JSON.parse(inhoud.replace(/^\uFEFF/, ''));
  } catch {
    return refused('geen-json');
  }
  return check(data);
}

/** The text of a file that can be opened again. */
export const writeText = (plaat: OwnPlate): string => JSON.stringify(plaat, null, 2);
