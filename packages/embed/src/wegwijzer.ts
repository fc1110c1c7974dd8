import { loadWhenUsed } from './load.js';

loadWhenUsed(document, {
  'mkb-scheme-finder': () => import('./scheme-finder.js'),
  'mkb-referral-wizard': () => import('./referral-wizard.js'),
  'mkb-provider-map': () => import('./provider-map.js'),
});
