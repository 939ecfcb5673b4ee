import type { z } from 'astro/zod';

/** One thing an author has to mend: where, which field, what was given, what is wrong and what to do. */
export interface Melding {
  bestand: string;
  veld: string;
  gegeven: unknown;
  fout: string;
  doe: string;
}

/** Thrown when content does not fit; the message is meant to be read by an editor, not by a programmer. */
export class AuteursFout extends Error {
  readonly meldingen: readonly Melding[];

  constructor(meldingen: readonly Melding[]) {
    super(schrijfMeldingen(meldingen));
    this.name = 'AuteursFout';
    this.meldingen = meldingen;
  }
}

/** @returns the messages as text, one block each, with the number of messages on top. */
export function schrijfMeldingen(meldingen: readonly Melding[]): string {
  const blokken = meldingen.map((m) =>
    [
      m.bestand,
      `  veld     ${m.veld}`,
      `  gegeven  ${toon(m.gegeven)}`,
      `  fout     ${m.fout}`,
      `  doe dit  ${m.doe}`,
    ].join('\n'),
  );
  const aantal = meldingen.length === 1 ? '1 fout' : `${meldingen.length} fouten`;
  return `${aantal} in de inhoud\n\n${blokken.join('\n\n')}\n`;
}

function toon(waarde: unknown): string {
  if (waarde === undefined) return '(niets)';
  const tekst = typeof waarde === 'string' ? `"${waarde}"` : JSON.stringify(waarde);
  return tekst.length > 120 ? `${tekst.slice(0, 117)}…` : tekst;
}

/**
 * Turns what zod says about one file into messages for its author.
 * @param bestand path from the project root, such as `src/content/bronnen/rug-2018.yaml`
 * @param data what the file holds
 * @param fout zod's error
 * @param schema the schema, whose field descriptions become the remedy
 */
export function uitZod(bestand: string, data: unknown, fout: z.ZodError, schema: z.ZodType): Melding[] {
  return fout.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((sleutel) => ({
        bestand,
        veld: [...issue.path, sleutel].join('.'),
        gegeven: lees(data, [...issue.path, sleutel]),
        fout: 'dit veld bestaat niet',
        doe: `haal het weg of kies een van: ${veldnamen(schema, issue.path).join(', ')}`,
      }));
    }
    const gegeven = lees(data, issue.path);
    const uitleg = beschrijving(schema, issue.path);
    return [
      {
        bestand,
        veld: issue.path.join('.') || '(het hele bestand)',
        gegeven,
        fout: gegeven === undefined && issue.code !== 'custom' ? 'dit veld is verplicht en ontbreekt' : vertaal(issue),
        doe: uitleg
          ? `vul in: ${uitleg}`
          : 'pas de waarde aan; zie het schema van deze verzameling in src/content/_schemas/',
      },
    ];
  });
}

function vertaal(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `verwacht ${SOORT[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `kies een van: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? issue.message
        : `moet minstens ${String(issue.minimum)} zijn`;
    case 'too_big':
      return `mag hooguit ${String(issue.maximum)} zijn`;
    case 'invalid_format':
      return issue.format === 'url'
        ? 'dit is geen volledig webadres (https://…)'
        : issue.format === 'date'
          ? 'geen geldige datum; gebruik 2019-11-08'
          : issue.message;
    case 'invalid_union':
      return 'past bij geen van de toegestane vormen';
    default:
      return issue.message;
  }
}

const SOORT: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  object: 'een groep velden',
  boolean: 'true of false',
};

function lees(data: unknown, pad: readonly PropertyKey[]): unknown {
  return pad.reduce<unknown>(
    (d, sleutel) => (d === null || typeof d !== 'object' ? undefined : (d as Record<PropertyKey, unknown>)[sleutel]),
    data,
  );
}

/** Follows a path through optional, default and array wrappers of a schema. */
function volg(schema: z.ZodType, pad: readonly PropertyKey[]): z.ZodType | undefined {
  let hier: any = schema;
  for (const sleutel of pad) {
    hier = pel(hier);
    if (!hier) return undefined;
    const def = hier.def ?? hier._zod?.def;
    if (def?.shape) hier = def.shape[sleutel as string];
    else if (def?.element) hier = def.element;
    else return undefined;
  }
  return hier;
}

function pel(schema: any): any {
  let hier = schema;
  while (hier && ['optional', 'default', 'nullable'].includes((hier.def ?? hier._zod?.def)?.type))
    hier = (hier.def ?? hier._zod.def).innerType;
  return hier;
}

function beschrijving(schema: z.ZodType, pad: readonly PropertyKey[]): string | undefined {
  const doel: any = volg(schema, pad);
  return doel?.description ?? pel(doel)?.description;
}

function veldnamen(schema: z.ZodType, pad: readonly PropertyKey[]): string[] {
  const doel = pel(volg(schema, pad));
  const def = doel?.def ?? doel?._zod?.def;
  return def?.shape ? Object.keys(def.shape) : [];
}
