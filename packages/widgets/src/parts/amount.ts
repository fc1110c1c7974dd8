/** Reads amounts as people type them. */

const scales: Readonly<Record<string, number>> = { '': 1, k: 1_000, duizend: 1_000, ton: 100_000, mln: 1_000_000, miljoen: 1_000_000, million: 1_000_000, mld: 1_000_000_000, miljard: 1_000_000_000 };
/** More than this is no answer of a company but a slip of the key. */
const most = 1_000_000_000;

/**
 * The number in a text: "12", "250.000", "€ 1.250,50", "1,5 miljoen", "250k". A dot or comma, space or apostrophe before each three digits
 * groups them, as in Dutch, English and on Swiss keyboards; any other one starts the decimals. Undefined for what is no number from
 * zero to a billion: a minus, words, or digits that are grouped in some other way.
 */
export function readAmount(text: string): number | undefined {
  const match = /^(?:€|eur|euro)?\s*([\d.,'’\s]*\d)(?:,-)?\s*([a-z]*)\.?$/i.exec(text.trim().replace(/\s*(?:€|eur|euro)$/i, ''));
  if (!match) return undefined;
  const [, number = '', unit = ''] = match;
  const scale = scales[unit.toLowerCase()];
  if (scale === undefined) return undefined;
  const digits = number.replaceAll(/\s/g, ' ');
  const grouped = /^(\d{1,3})((?:[ '’]\d{3})+|(?:\.\d{3})+|(?:,\d{3})+)?(?:[.,](\d{1,2}))?$/.exec(digits);
  const plain = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(digits);
  const [whole, decimals] = grouped ? [grouped[1]! + (grouped[2] ?? '').replaceAll(/\D/g, ''), grouped[3]] : plain ? [plain[1]!, plain[2]] : [undefined, undefined];
  if (whole === undefined) return undefined;
  const amount = Math.round(Number(`${whole}.${decimals ?? 0}`) * scale * 100) / 100;
  return amount <= most ? amount : undefined;
}
