import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readAmount } from '../../src/parts/amount.js';

describe('an amount as people type it', () => {
  const meant: Readonly<Record<string, number>> = {
    '12': 12, ' 12 ': 12, '0': 0, '250000': 250_000, '250.000': 250_000, '1.000.000': 1_000_000, '250,000': 250_000, '250 000': 250_000, '250\u00A0000': 250_000, '1.250,50': 1_250.5, '1,250.50': 1_250.5,
    '12,5': 12.5, '12.5': 12.5, '€ 250.000': 250_000, '€250.000,-': 250_000, '250.000 euro': 250_000, 'EUR 5': 5, '1,5 miljoen': 1_500_000, '1.5 mln': 1_500_000, '250k': 250_000, '2 ton': 200_000, '40 duizend': 40_000,
  };
  for (const [text, amount] of Object.entries(meant)) it(`takes "${text}" for ${amount}`, () => expect(readAmount(text)).to.equal(amount));

  for (const text of ['', 'abc', '-5', '1.00.000', '1.2.3', '12 a 15', '10-20', '1e9', '2.000.000.000', '∞', '12%']) it(`takes "${text}" for no amount`, () => expect(readAmount(text)).to.equal(undefined));

  it('reads back every number that is written the Dutch, English or Swiss way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.constantFrom('nl-NL', 'en-GB', 'de-CH', 'fr-FR'), (amount, locale) => {
        expect(readAmount(new Intl.NumberFormat(locale).format(amount))).to.equal(amount);
      }),
    );
  });

  it('never gives anything but a number from zero to a billion, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,\' -€kmilj') }), (text) => {
        const amount = readAmount(text);
        expect(amount === undefined || (amount >= 0 && amount <= 1_000_000_000), text).to.equal(true);
      }),
    );
  });
});
