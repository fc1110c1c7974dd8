/** What the tests of the wizard are played with: the questions and organisations of a province. */
import type { Feed } from '@mkb-wegwijzer/core/feed';
import { feedOf, provider, question, scheme } from '../../../../test/builders/feeds.js';
import type { WizardPage } from './page.js';

export const needQuestion = 'Waar wilt u hulp bij?';
export const regionQuestion = 'In welke gemeente staat uw bedrijf?';
export const sizeQuestion = 'Hoeveel mensen hebt u in dienst?';

export const size = question({
  id: 'size',
  subject: 'employees',
  text: { nl: sizeQuestion, en: 'How many people do you employ?' },
  help: 'Tel uzelf niet mee.',
  options: [
    { id: 'few', label: 'Minder dan 5', value: { min: 0, max: 4 } },
    { id: 'some', label: '5 tot en met 100', value: { min: 5, max: 100 } },
    { id: 'many', label: 'Meer dan 100', value: { min: 101 } },
  ],
});
export const kind = question({
  id: 'kind',
  subject: 'trait',
  multiple: true,
  text: 'Wat past bij uw bedrijf?',
  options: [
    { id: 'fam', label: 'Een familiebedrijf', value: 'family' },
    { id: 'exp', label: 'Ik verkoop aan het buitenland', value: 'exporting' },
  ],
});

export const desk = provider({ name: 'Drents loket', role: 'first-line', regions: ['PV22'], needs: ['hire', 'grow'], focus: [{ subject: 'employees', min: 5, max: 100 }], contact: { url: 'https://loket.example/', telephone: '0592 123456', email: 'vraag@loket.example' }, verified: { on: '2026-11-02' } });
export const large = provider({ name: 'Voor groot', role: 'programme', regions: ['PV22'], needs: ['grow'], serves: [{ subject: 'employees', min: 5 }] });
export const family = provider({ name: 'Voor familie', role: 'programme', regions: ['NL'], needs: ['hire'], serves: [{ subject: 'trait', in: ['family'] }] });
export const voucher = scheme({ name: 'Groeivoucher', kind: 'voucher', provider: desk.id, needs: ['grow'], regions: ['PV22'], amounts: [{ max: 5000 }], url: 'https://loket.example/voucher' });
export const loan = scheme({ name: 'Groeilening', kind: 'loan', summary: 'Lenen om te groeien.', needs: ['grow'], url: 'https://lening.example/' });
export const drenthe: Feed = { ...feedOf(desk, large, voucher, loan, family), questions: [size] };

/** Answers the need and the municipality. */
export async function tell(page: WizardPage, need: string, place: string): Promise<void> {
  await page.answer(need);
  await page.answerPlace(place);
}
