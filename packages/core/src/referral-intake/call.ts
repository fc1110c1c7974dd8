/** The address for a call, of a number as people write it. A "(0)" is not dialled after the code of a country. */
export const callAddress = (number: string): string => `tel:${number.replace(/^((?:\+|00).*?)\(0\)/, '$1').replace(/[^+\d]/g, '')}`;
