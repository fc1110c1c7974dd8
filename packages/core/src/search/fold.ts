/** Lower case, without accents and signs that have no width, and with plain letters and digits for special ones: "Coöperatie" and "cooperatie" are one word. */
export const fold = (text: string): string =>
  // Most texts are plain, and then lower case is all that it takes.
  // eslint-disable-next-line no-control-regex -- the plain letters are what is meant
  /^[\x00-\x7f]*$/.test(text) ? text.toLowerCase() : text.replace(/[™℠]/g, ' ').normalize('NFKD').replace(/[\p{M}\p{Cf}]+/gu, '').toLowerCase().replace(/ß/g, 'ss');
