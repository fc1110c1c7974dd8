import type { CommonTerms } from './common.js';
import { contactEn } from './contact.en.js';
import { rolesEn } from './roles.en.js';

export const en: CommonTerms = {
  contact: contactEn,
  roles: rolesEn,
  loading: 'Fetching the information.',
  stillLoading: 'Not everything is in yet. The list will grow.',
  retry: 'Try again',
  failedTitle: 'Something went wrong',
  failure: {
    network: 'We cannot fetch the information now. Check your internet connection.',
    timeout: 'Fetching the information takes too long.',
    http: 'The information is not available now.',
    'too-large': 'The information cannot be shown. The administrator of this website can solve this.',
    'not-json': 'The information cannot be read. The administrator of this website can solve this.',
    'not-a-feed': 'The information cannot be read. The administrator of this website can solve this.',
    'newer-version': 'The information is of a newer version. The administrator of this website can solve this.',
    'bad-url': 'No information has been set up yet. The administrator of this website can solve this.',
  },
  partial: (titles) => `Not everything is shown: the information of ${titles} is not available now.`,
  partialAnswer: 'Not everything is shown: some of the information is not available now.',
  copied: (date) => `You see information of ${date}. Newer information cannot be fetched now.`,
  showMore: (count) => `Show ${count} more`,
  more: 'More information',
  close: 'Close',
  back: 'Back',
  publishedBy: (title) => `Source: ${title}`,
  verifiedOn: (date) => `Checked on ${date}`,
  notVerified: 'Not checked',
};
