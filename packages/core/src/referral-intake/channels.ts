/** The ways to reach an organisation with a question, the best first. */
import { isWebAddress } from '../feed/limits.js';
import { email, longestEmail, telephone } from '../feed/patterns.js';
import type { Intake, Provider } from '../feed/provider.js';
import { domainOf, maySendTo } from './origins.js';

/** The widget's own form, sent to the organisation's intake. */
export interface PostChannel {
  readonly type: 'post';
  readonly url: string;
  /** Where that is, for the visitor. */
  readonly domain: string;
  /** The page that says what happens to what is sent. */
  readonly privacy: string;
  /** Which answers it wants; all of them when it does not say. */
  readonly fields: readonly string[] | undefined;
}
export interface MailChannel {
  readonly type: 'mail';
  readonly address: string;
}
/** A page of the organisation. One that is there to take in questions gets the answers in its address. */
export interface LinkChannel {
  readonly type: 'link';
  readonly url: string;
  readonly domain: string;
  readonly isIntake: boolean;
  /** Which answers it wants, each as a parameter; a `summary` in words when it does not say. */
  readonly fields: readonly string[] | undefined;
}
export interface PhoneChannel {
  readonly type: 'phone';
  readonly number: string;
}
export type Channel = PostChannel | MailChannel | LinkChannel | PhoneChannel;

/**
 * Its own intake first, then mail, website and telephone, each way once. A form that would send to an origin that the page does
 * not name is not among them, nor is one without a privacy page.
 */
export function intakeFor({ contact = {} }: Pick<Provider, 'contact'>, origins: readonly string[]): readonly Channel[] {
  const { intake, email: address, url, telephone: number } = contact;
  const channels: readonly (Channel | undefined)[] = [
    intake && ownWay(intake, address, origins),
    mail(address),
    url === undefined ? undefined : { type: 'link', url, domain: domainOf(url), isIntake: false, fields: [] },
    phone(number),
  ];
  const seen = new Set<string>();
  return channels.filter((channel): channel is Channel => {
    if (channel === undefined || seen.has(targetOf(channel))) return false;
    seen.add(targetOf(channel));
    return true;
  });
}

const targetOf = (channel: Channel): string => (channel.type === 'mail' ? channel.address.toLowerCase() : channel.type === 'phone' ? channel.number.replace(/\D/g, '') : channel.url);

/** What an intake says it is, as far as its address agrees: mail is mail, whatever it is called. */
function ownWay({ type, url = '', fields, privacy }: Intake, address: string | undefined, origins: readonly string[]): Channel | undefined {
  if (type === 'post') return privacy !== undefined && isWebAddress(privacy) && maySendTo(url, origins) ? { type: 'post', url, domain: domainOf(url), privacy, fields } : undefined;
  if (/^mailto:/i.test(url)) return mail(pathOf(url));
  if (/^tel:/i.test(url)) return phone(pathOf(url));
  if (/^https?:/i.test(url)) return { type: 'link', url, domain: domainOf(url), isIntake: type === 'link', fields };
  return type === 'mailto' ? mail(address) : undefined;
}

const mail = (address: string | undefined): MailChannel | undefined => (address !== undefined && address.length <= longestEmail && email.test(address) ? { type: 'mail', address } : undefined);
const phone = (number: string | undefined): PhoneChannel | undefined => (number !== undefined && telephone.test(number) ? { type: 'phone', number } : undefined);

/** Of `mailto:` and `tel:` only to whom: a feed does not get to add a copy to somebody else, or words of its own. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return undefined;
  }
}
