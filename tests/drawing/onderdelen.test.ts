import { describe, expect, it } from 'vitest';
import { samples } from '../../src/components/praatplaat/contact-sheet';

describe.each(Object.entries(samples()))('the kit: %s', (soort, lijst) => {
  it.each(lijst.map((v) => [[v.plaat, v.naam].filter(Boolean).join('/'), v] as const))(
    '%s is drawn as it was approved',
    async (naam, { binnenwerk, viewBox }) => {
      expect(binnenwerk).not.toMatch(/NaN|undefined|style=/);
      await expect(`<!-- ${viewBox} -->\n${binnenwerk.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
        `snapshots/${soort}/${naam}.svg.txt`,
      );
    },
  );
});
