/** What was asked cannot be done as it was asked: for the caller to mend, and nothing is wrong in the data. */
export class WrongUse extends Error {}
