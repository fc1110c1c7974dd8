/** How a condition is read out. */
export interface CriteriaTerms {
  readonly subjects: Readonly<Record<string, string>>;
  /** What is asked of a subject, to stand behind its name; several may. */
  readonly exactly: (value: string) => string;
  readonly between: (min: string, max: string) => string;
  readonly atLeast: (min: string) => string;
  readonly atMost: (max: string) => string;
  readonly noneOf: (values: string) => string;
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
  exactly: (value) => `precies ${value}`,
  between: (min, max) => `${min} tot en met ${max}`,
  atLeast: (min) => `minstens ${min}`,
  atMost: (max) => `hoogstens ${max}`,
  noneOf: (values) => `niet ${values}`,
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
