import type { CommonTerms } from './common.js';

export const nl: CommonTerms = {
  loading: 'De gegevens worden opgehaald.',
  stillLoading: 'Nog niet alles is opgehaald. De lijst wordt aangevuld.',
  retry: 'Probeer het opnieuw',
  failedTitle: 'Er ging iets mis',
  failure: {
    network: 'We kunnen de gegevens nu niet ophalen. Controleer uw internetverbinding.',
    timeout: 'Het ophalen van de gegevens duurt te lang.',
    http: 'De gegevens zijn nu niet beschikbaar.',
    'too-large': 'De gegevens kunnen niet worden getoond. De beheerder van deze website kan dit oplossen.',
    'not-json': 'De gegevens kunnen niet worden gelezen. De beheerder van deze website kan dit oplossen.',
    'not-a-feed': 'De gegevens kunnen niet worden gelezen. De beheerder van deze website kan dit oplossen.',
    'newer-version': 'De gegevens zijn van een nieuwere versie. De beheerder van deze website kan dit oplossen.',
    'bad-url': 'Er zijn nog geen gegevens ingesteld. De beheerder van deze website kan dit oplossen.',
  },
  partial: (titles) => `Niet alles is te zien: de gegevens van ${titles} zijn nu niet beschikbaar.`,
  partialAnswer: 'Niet alles is te zien: een deel van de gegevens is nu niet beschikbaar.',
  copied: (date) => `U ziet gegevens van ${date}. Nieuwere gegevens zijn nu niet op te halen.`,
  showMore: (count) => `Toon nog ${count}`,
  more: 'Meer informatie',
  close: 'Sluiten',
  back: 'Terug',
  publishedBy: (title) => `Bron: ${title}`,
  verifiedOn: (date) => `Gecontroleerd op ${date}`,
  notVerified: 'Niet gecontroleerd',
};
