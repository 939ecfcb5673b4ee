import { LIMITS, type OwnPlate } from './domain/model';
import { readText, type ReadResult } from './domain/read';

/** Can the browser show the picture of a plate? Its bytes were not looked at when the file was read. */
async function isSeen({ foto }: OwnPlate): Promise<boolean> {
  if (!foto) return true;
  const image = new Image();
  image.src = foto.src;
  return image.decode().then(
    () => true,
    () => false,
  );
}

/** Reads a plate from a file of the device. One that is too large is not read at all: it would fill the memory first. */
export async function readFile(file: File): Promise<ReadResult> {
  if (file.size > LIMITS.bestand) return { goed: false, reden: 'te-groot', fouten: [] };
  const read = readText(await file.text().catch(() => '\0'));
  if (!read.goed || (await isSeen(read.plaat))) return read;
  const broken = {
    veld: 'foto.src',
    gegeven: '',
    fout: ['fotoKapot'] as const,
    doe: ['opnieuw'] as const,
  };
  return { goed: false, reden: 'kapot', fouten: [broken] };
}
