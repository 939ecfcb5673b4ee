import { expect, it } from 'vitest';
import { inBrackets } from '../../src/components/citation/in-brackets';

const works = [
  { wie: 'Darling-Hammond', jaar: 2017 },
  { wie: 'Van Veen & Smit', jaar: 'z.d.' },
];

it('parts works between brackets with a semicolon, and says behind them where they are cited', () => {
  expect(inBrackets(works.slice(0, 1))).toBe('(Darling-Hammond, 2017)');
  expect(inBrackets(works)).toBe('(Darling-Hammond, 2017; Van Veen & Smit, z.d.)');
  expect(inBrackets(works, ['zoals aangehaald in Samen Opleiden, z.d.'])).toBe(
    '(Darling-Hammond, 2017; Van Veen & Smit, z.d., zoals aangehaald in Samen Opleiden, z.d.)',
  );
});
