/** What reads whole feeds into one catalogue: fetched beside the feeds, by those widgets that ask about all records. */
export { loadCatalogue } from '@mkb-wegwijzer/client';
export { dayOf } from '@mkb-wegwijzer/core/feed';
