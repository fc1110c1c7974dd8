/** The schemes of the finder's stories. */
import type { Feed } from '@mkb-wegwijzer/core/feed';
import { feedOf, idOf, provider, scheme } from '../test/builders/feeds.js';

const rvo = provider({ name: 'RVO', role: 'national-agency', contact: { url: 'https://rvo.example/' } });
const zeeland = provider({ name: 'Provincie Zeeland', role: 'province', regions: ['PV29'] });
export const some: Feed = feedOf(
  rvo,
  zeeland,
  scheme({
    name: 'Subsidie voor energiebesparing',
    summary: 'U krijgt geld terug als u uw bedrijfspand isoleert of een warmtepomp koopt.',
    description: 'De subsidie is voor maatregelen die in de eerste vijf jaar meer opleveren dan ze kosten.\n\nVraag aan voordat u begint.',
    provider: rvo.id,
    themes: ['energy', 'sustainability'],
    needs: ['save-energy'],
    eligibility: [{ subject: 'employees', max: 250 }, { subject: 'projectStarted', in: [false] }, { text: 'Het pand is van u, of u huurt het langer dan vijf jaar.' }],
    amounts: [{ rate: 0.3, max: 25_000 }],
    windows: [{ opens: '2026-11-01', closes: '2026-12-06' }],
    apply: [{ type: 'online', url: 'https://rvo.example/energie' }],
    verified: { on: '2026-11-20', by: 'RVO' },
  }),
  scheme({ name: 'Zeeuwse digivoucher', summary: 'Advies op maat over een webwinkel of veiliger werken.', kind: 'voucher', provider: zeeland.id, regions: ['PV29'], themes: ['digitalisation'], needs: ['digitalise', 'sell-online', 'cyber-security'], amounts: [{ max: 2_500 }], windows: [{ opens: '2027-01-11' }] }),
  scheme({ name: 'Exportlening', summary: 'Lenen om een order in het buitenland voor te bereiden.', kind: 'loan', provider: rvo.id, themes: ['internationalisation', 'financing'], needs: ['export', 'finance'] }),
  scheme({ name: 'Startersgesprek', summary: 'Een uur met een adviseur over uw plan, zonder kosten.', kind: 'advice', themes: ['starting'], needs: ['start', 'advice'], regions: ['GM0718'] }),
  scheme({ name: 'Scholingssubsidie', summary: 'Geld om uw mensen een vak te leren.', provider: rvo.id, themes: ['skills', 'labour-market'], needs: ['train-staff', 'hire'], windows: [{ closes: '2026-03-31' }] }),
);

/** Schemes that suit a company of twelve, may, and do not. */
export const suited = feedOf(
  rvo,
  scheme({ name: 'Groeisubsidie', summary: 'Voor bedrijven die nieuwe mensen aannemen.', provider: rvo.id, eligibility: [{ subject: 'employees', min: 5, max: 250 }, { any: [{ subject: 'stage', in: ['growing'] }, { subject: 'trait', in: ['innovative', 'exporting'] }] }, { text: 'U neemt dit jaar iemand aan.' }], windows: [{ closes: '2026-12-31' }], needs: ['hire'] }),
  scheme({ name: 'Startlening', summary: 'Lenen om te beginnen.', kind: 'loan', provider: rvo.id, eligibility: [{ subject: 'employees', max: 5 }], needs: ['finance'] }),
  scheme({ name: 'Vouwfietsvoucher', summary: 'Voor wie naar de klant fietst.', kind: 'voucher', provider: rvo.id, eligibility: [{ subject: 'employees', max: 50 }], status: 'suspended', needs: ['clean-transport'] }),
  scheme({ name: 'Maatwerkadvies', summary: 'Een adviseur kijkt met u mee.', kind: 'advice', provider: rvo.id, eligibility: [{ subject: 'employees', min: 1 }, { text: 'U hebt een concrete vraag.' }], needs: ['advice'] }),
);

const energy = scheme({
  name: 'Energievoucher',
  summary: 'Een adviseur bekijkt hoe uw bedrijf minder energie kan gebruiken.',
  description: 'U krijgt een voucher. Daarmee betaalt u een adviseur.',
  kind: 'voucher',
  provider: zeeland.id,
  regions: ['PV29'],
  amounts: [{ max: 2_500, note: 'Per bedrijf, één keer.' }, { rate: 0.5, max: 10_000, note: 'Als u het advies uitvoert.' }],
  costs: 'De kosten van de adviseur, zonder btw.',
  budget: { state: 'low', checked: '2026-11-20' },
  windows: [{ opens: '2026-10-01', closes: '2026-12-06' }],
  apply: [{ type: 'online', url: 'https://zeeland.example/voucher', authentication: 'eHerkenning niveau 3' }, { type: 'phone', url: 'tel:+31118000000' }],
  legal: ['https://wetten.example/voucher'],
  url: 'https://zeeland.example/energievoucher',
  verified: { on: '2026-11-20', by: 'Provincie Zeeland' },
  related: [
    { id: idOf('Energiescan'), type: 'requires' },
    { id: idOf('Exportlening'), type: 'excludes' },
    { id: 'https://www.rvo.example/regelingen/eia', type: 'stacks-with' },
  ],
});
export const related: Feed = feedOf(
  provider({ name: 'Provincie Zeeland', role: 'province', regions: ['PV29'], contact: { url: 'https://zeeland.example/', telephone: '0118 000 000' } }),
  energy,
  scheme({ name: 'Energiescan', kind: 'advice', summary: 'Een scan van uw pand.', provider: zeeland.id, regions: ['PV29'], amounts: [{ max: 500 }] }),
  scheme({ name: 'Exportlening', kind: 'loan', eligibility: [{ subject: 'employees', min: 2, max: 250 }, { text: 'U hebt een order uit het buitenland.' }], amounts: [{ min: 10_000, max: 250_000 }] }),
);
