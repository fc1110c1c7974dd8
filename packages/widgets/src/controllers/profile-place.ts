/** Where what a visitor told about the company is, for all widgets of a page and all copies of the library on it. */
import type { Profile } from '@mkb-wegwijzer/core/eligibility';

/** The key on the device. */
export const key = 'mkb-wegwijzer-profile';
/** The event that tells the other widgets of the page, also those of another bundle, that it changed. */
export const changed = 'mkb-wegwijzer-profile-changed';
/** Where it is until the page goes. */
export const memory = Symbol.for('mkb-wegwijzer/profile/1');

export interface Kept {
  readonly profile: Profile;
  readonly remembered: boolean;
}

/** The page, or what a page or a test gives a widget as its surroundings. */
export type Place = { [memory]?: Kept };

/** Whether anything was told, here or, when the visitor said so, before. */
export function isTold(environment: object = globalThis): boolean {
  try {
    const kept = (environment as Place)[memory];
    return kept ? Object.keys(kept.profile).length > 0 : localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
