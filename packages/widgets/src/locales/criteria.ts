/** How a condition is read out. */
export interface CriteriaTerms {
  readonly subjects: Readonly<Record<string, string>>;
  readonly exactly: (subject: string, value: string) => string;
  readonly between: (subject: string, min: string, max: string) => string;
  readonly atLeast: (subject: string, min: string) => string;
  readonly atMost: (subject: string, max: string) => string;
  readonly oneOf: (subject: string, values: string) => string;
  readonly noneOf: (subject: string, values: string) => string;
  readonly any: string;
  readonly all: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Part of the words of every widget that shows conditions. */
export interface HasCriteriaTerms {
  readonly criteria: CriteriaTerms;
}

export const criteriaNl: CriteriaTerms = {
  subjects: {
    employees: 'Aantal medewerkers',
    yearsActive: 'Aantal jaren actief',
    turnover: 'Omzet per jaar in euro',
    sector: 'Sector (SBI-code)',
    legalForm: 'Rechtsvorm',
    region: 'Gebied',
    stage: 'Fase van uw bedrijf',
    trait: 'Uw bedrijf is',
    investment: 'Investering in euro',
    projectStarted: 'Project al begonnen',
    minimisAid: 'Eerdere steun in euro',
  },
  exactly: (subject, value) => `${subject}: precies ${value}`,
  between: (subject, min, max) => `${subject}: ${min} tot en met ${max}`,
  atLeast: (subject, min) => `${subject}: minstens ${min}`,
  atMost: (subject, max) => `${subject}: hoogstens ${max}`,
  oneOf: (subject, values) => `${subject}: ${values}`,
  noneOf: (subject, values) => `${subject}: niet ${values}`,
  any: 'Eén van deze:',
  all: 'Al deze:',
  values: {
    true: 'ja',
    false: 'nee',
    idea: 'nog een idee',
    starter: 'net gestart',
    existing: 'al langer bezig',
    growing: 'in groei',
    transferring: 'bezig met overdracht',
    stopping: 'bezig met stoppen',
    family: 'familiebedrijf',
    exporting: 'exporterend',
    innovative: 'innovatief',
    startup: 'start-up',
    scaleup: 'scale-up',
    sustainable: 'duurzaam',
    circular: 'circulair',
  },
};
