import { nl as common } from '../locales/common.nl.js';
import type { OpeningTerms } from './terms.js';

export const nl: OpeningTerms = {
  ...common,
  intro: 'Beantwoord een paar korte vragen en zie wie u kan helpen. U mag elke vraag overslaan.',
  questionNumber: (number) => `Vraag ${number}`,
  questionsLeft: (most) => (most === 0 ? ', de laatste' : `, hierna nog hooguit ${most}`),
  next: 'Verder',
  skip: 'Sla over',
  needSearch: 'Vertel wat u zoekt',
  needSearchHint: 'In uw eigen woorden. Kies daarna hieronder wat klopt. Wat u typt blijft in uw browser.',
  needsFound: (count) => (count === 1 ? '1 antwoord past bij uw woorden' : `${count} antwoorden passen bij uw woorden`),
  needsNotFound: 'We vinden dit niet in de lijst. Probeer een ander woord, of sla de vraag over.',
  allNeeds: (count) => `Toon alle ${count}`,
  fewerNeeds: 'Toon minder',
  noneOfThese: 'Geen van deze',
  resumeTitle: 'U was hier al eerder bezig.',
  resume: 'Ga verder waar u was',
  forget: 'Wis wat bewaard is',
  askYourMunicipality: 'Vraag het uw gemeente. Bel of mail de gemeente en vraag naar het ondernemersloket. Daar weten ze wie u kan helpen.',
  emptyTitle: 'Er zijn hier nog geen organisaties bekend',
  emptyText: 'We kunnen u daarom nu niet doorverwijzen.',
  stuck: 'Het vervolg is nu niet op te halen. Probeer het zo nog eens.',
  choose: 'Kies een antwoord, of sla de vraag over.',
  chooseSome: 'Kies een of meer antwoorden, of sla de vraag over.',
};
