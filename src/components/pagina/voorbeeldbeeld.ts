import { xmlTekst } from '../bouw/xml';
/** Words on a preview picture. */
export interface Opschrift {
  titel: string;
  soort: string;
  naam: string;
}

/** Breaks a title into lines of at most `breed` letters. */
export function regels(titel: string, breed: number): string[] {
  const uit: string[] = [];
  for (const woord of titel.split(' ')) {
    const laatste = uit.at(-1);
    if (laatste !== undefined && `${laatste} ${woord}`.length <= breed) uit[uit.length - 1] = `${laatste} ${woord}`;
    else uit.push(woord);
  }
  return uit;
}

const TEGELS = ['#D9572B', '#F7B27E', '#D9572B', '#F7B27E', '#D9572B', '#F7C23C', '#FBD982', '#F7C23C', '#1C7FA3', '#A6D8E3', '#1C7FA3', '#A6D8E3', '#1C7FA3'];

/** The picture that a link to a page shows elsewhere, as SVG of 1200 × 630: kind, title and the ribbon of tiles. */
export function voorbeeldbeeld({ titel, soort, naam }: Opschrift): string {
  const maat = titel.length > 90 ? 52 : titel.length > 45 ? 64 : 84;
  const lijst = regels(titel, Math.floor(1900 / maat));
  const hoog = maat * 1.12;
  const begin = 345 - ((lijst.length - 1) * hoog) / 2;
  const tegels = TEGELS.map((kleur, i) => `<rect x="${Math.round(i * 92.3)}" y="590" width="86" height="40" fill="${kleur}"/>`).join('');
  const tekst = lijst.map((r, i) => `<text x="80" y="${Math.round(begin + i * hoog)}" font-family="Baloo 2" font-weight="800" font-size="${maat}" fill="#1F2A44">${xmlTekst(r)}</text>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630"><rect width="1200" height="630" fill="#FFF7E8"/><text x="80" y="110" font-family="Atkinson Hyperlegible" font-weight="700" font-size="34" fill="#A53A17">${xmlTekst(soort)}</text>${tekst}<text x="80" y="550" font-family="Baloo 2" font-weight="700" font-size="34" fill="#4A5370">${xmlTekst(naam)}</text>${tegels}</svg>`;
}
