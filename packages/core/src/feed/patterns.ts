/** How ids, addresses, numbers and times are written: one place for the schema and for who reads without it. */
import { isAddress, unprintable } from './limits.js';

const uri = /^[a-z][a-z0-9+.-]*:[^\s<>"\\^`{|}]+$/i;
const scripting = /^(javascript|data|vbscript|blob|file|about):/i;

/** An absolute URI that names something. It is never followed. */
export const isId = (value: string): boolean => uri.test(value) && !scripting.test(value) && !unprintable.test(value);

/** An http(s), mailto or tel address. */
export const isLink = (value: string): boolean => /^(https?:\/\/|mailto:.|tel:.)/i.test(value) && isAddress(value, /^(https?|mailto|tel):$/);

export const email = /^[^\s@<>"',;:()]+@[^\s@<>"',;:()]+\.[^\s@<>"',;:().]{2,}$/;
export const longestEmail = 254;
/** A telephone number as people write it: digits, spaces and the usual signs. */
export const telephone = /^\+?[0-9][0-9 ()./-]{2,24}$/;
export const postcode = /^[1-9]\d{3} ?[A-Z]{2}$/;
export const currency = /^[A-Z]{3}$/;
/** A time of the day; 24:00 is its end. */
export const clock = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;
export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
