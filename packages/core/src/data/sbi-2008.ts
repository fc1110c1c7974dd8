/** What became of the codes of SBI 2008, as a module of its own that can be fetched once such a code is met. */
export { knowSbi2008 } from '../eligibility/sectors-2008.js';
