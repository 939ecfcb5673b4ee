/**
 * A QR code as SVG, made in the browser: nothing leaves the device. The library comes only when it is asked for.
 * @param tekst the address inside it
 */
export async function qrCode(tekst: string): Promise<SVGSVGElement> {
  const { code } = await import('../../druk/qr');
  const { maat, d } = code(tekst);
  const vlak = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  vlak.setAttribute('viewBox', `0 0 ${maat} ${maat}`);
  vlak.setAttribute('shape-rendering', 'crispEdges');
  const vorm = (naam: string, eigenschappen: Record<string, string>) => {
    const deel = document.createElementNS('http://www.w3.org/2000/svg', naam);
    for (const [sleutel, waarde] of Object.entries(eigenschappen)) deel.setAttribute(sleutel, waarde);
    return deel;
  };
  // Dark on light in every theme: that is what a camera looks for.
  vlak.append(
    vorm('rect', { width: String(maat), height: String(maat), fill: '#fff' }),
    vorm('path', { d, fill: '#000' }),
  );
  return vlak;
}

/** Shows the address of a recipe, with its code. */
export async function showShare(vak: HTMLDialogElement, adres: string, opzet: string): Promise<void> {
  vak.querySelector<HTMLInputElement>('[data-deel-adres]')!.value = adres;
  vak.querySelector('[data-deel-opzet]')!.textContent = opzet;
  vak.querySelector('[data-deel-melding]')!.textContent = '';
  vak.showModal();
  vak.querySelector('[data-deel-code]')!.replaceChildren(await qrCode(adres));
}
