/** What reads the words that a visitor types. Fetched when somebody first types. */
export { ProviderReader } from '@mkb-wegwijzer/core/search';
