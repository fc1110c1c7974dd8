import { en as common } from '../locales/common.en.js';
import { criteriaEn } from '../locales/criteria.js';
import { placeEn } from '../locales/places.js';
import { schemeEn } from '../locales/scheme.js';
import type { WizardTerms } from './terms.js';

export const en: WizardTerms = {
  ...common,
  ...schemeEn,
  ...placeEn,
  criteria: criteriaEn,
  intro: 'Answer a few short questions and see who can help you. You may skip every question.',
  questionNumber: (number) => `Question ${number}`,
  next: 'Continue',
  skip: 'Skip',
  restart: 'Start again',

  needSearch: 'Search for your question',
  needSearchHint: 'For example: grant or staff',
  needsFound: (count) => (count === 1 ? '1 answer fits your words' : `${count} answers fit your words`),
  needsNotFound: 'We cannot find this in the list. Try another word, or skip the question.',
  allNeeds: (count) => `Show all ${count}`,
  fewerNeeds: 'Show fewer',
  noneOfThese: 'None of these',

  errors: {
    choose: 'Choose an answer, or skip the question.',
    chooseSome: 'Choose one or more answers, or skip the question.',
    municipalityMissing: 'Fill in a municipality, or skip the question.',
    municipalityUnknown: (typed) => `We know no municipality or town called “${typed}”. Choose a municipality from the list.`,
    municipalityOutside: (typed, region) => `“${typed}” is not in ${region}. Choose a municipality in ${region}, or skip the question.`,
    municipalityUnclear: (typed) => `There are several places called “${typed}”. Choose the right one from the list.`,
    municipalitiesUnavailable: 'The list of municipalities cannot be fetched now. Try again, or skip the question.',
  },

  answers: 'Your answers',
  change: 'Change',
  changeAnswer: (question) => `Change your answer to: ${question}`,
  skipped: 'Skipped',
  yourMunicipality: 'your municipality',

  answerTitle: (count) => (count === 1 ? 'This organisation can help you' : 'These organisations can help you'),
  answerFound: (count) => (count === 1 ? '1 organisation found' : `${count} organisations found`),
  answerIntro: (count) => (count === 1 ? '' : 'The first one fits your answers best.'),
  startHere: 'Start here',
  whyTitle: 'Why this organisation',
  ownSchemes: 'What you can get here',
  schemesTitle: 'Schemes that go with this',
  schemesIntro: 'Always check whether you meet the conditions.',
  regionMissing: 'We do not know where your business is. So you only see organisations that work in the whole area.',
  tellRegion: 'Fill in your municipality',

  nobodyTitle: 'We found no organisation for you',
  nobodyText: 'This is not your fault: we do not know every organisation yet.',
  askMunicipality: (municipality) => `Ask the municipality of ${municipality}. Call or e-mail the municipality and ask for the business desk (ondernemersloket). They know who can help you.`,
  askYourMunicipality: 'Ask your municipality. Call or e-mail the municipality and ask for the business desk (ondernemersloket). They know who can help you.',
  emptyTitle: 'No organisations are known here yet',
  emptyText: 'So we cannot refer you now.',

  reasons: {
    home: 'You are on the website of this organisation now',
    firstContact: (region) => `First point of contact for entrepreneurs in ${region}`,
    need: (need) => `Helps with: ${need}`,
    theme: (theme) => `Works on: ${theme}`,
      municipality: (region) => `Works in the municipality of ${region}`,
    region: (region) => `Works in all of ${region}`,
    country: 'Works in all of the Netherlands',
    employeesBetween: (min, max) => `Meant for businesses with ${min} to ${max} staff`,
    employeesAtLeast: (min) => `Meant for businesses with ${min} or more staff`,
    employeesAtMost: (max) => (max === '0' ? 'Meant for entrepreneurs without staff' : `Meant for businesses with at most ${max} staff`),
    fitsAnswer: (answer) => `Fits your answer: ${answer}`,
    meets: 'You meet:',
    check: 'Check yourself:',
  },
};
