/** Schemes that go with a scheme, and the rest of what its details tell. */
import { expect } from '@open-wc/testing';
import { feedOf, idOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const zeeland = provider({ name: 'Provincie Zeeland', contact: { url: 'https://zeeland.example/', telephone: '0118 000 000' } });
const feed = feedOf(
  zeeland,
  scheme({
    name: 'Energievoucher',
    provider: zeeland.id,
    budget: { state: 'low', checked: '2026-11-20' },
    verified: { on: '2026-11-20' },
    costs: 'De kosten van een adviseur.',
    amounts: [{ max: 2_500, note: 'Per bedrijf.' }],
    apply: [{ type: 'online', url: 'https://zeeland.example/voucher', authentication: 'eHerkenning' }, { type: 'desk', note: 'Kom langs op dinsdag.' }],
    related: [
      { id: idOf('Energiescan'), type: 'requires' },
      { id: idOf('Exportlening'), type: 'excludes' },
      { id: 'https://www.rvo.example/eia', type: 'stacks-with' },
      { id: 'urn:regeling:9', type: 'brought-along-by-a-newer-version' },
      { id: idOf('Dubbel'), type: 'same-as' },
    ],
  }),
  scheme({ name: 'Energiescan', kind: 'advice', summary: 'Een scan van uw pand.' }),
  scheme({ name: 'Exportlening', kind: 'loan' }),
);

async function open() {
  const page = await setup({ feed });
  await page.open('Energievoucher');
  await until('its details are there', () => page.cardText('Energievoucher').includes('Andere regelingen') && page.cardText('Energievoucher').includes('rvo.example'));
  return page;
}

describe('mkb-scheme-finder: details', () => {
  it('tell the budget with its day, the costs, how to log in, where to go and whom to ask', async () => {
    const text = (await open()).cardText('Energievoucher');
    for (const part of ['Het geld is bijna op (20 november 2026)', 'Tot € 2.500: Per bedrijf.', 'De kosten van een adviseur.', 'U logt in met eHerkenning.', 'Kom langs op dinsdag.', 'Bel 0118 000 000', 'Gecontroleerd op 20 november 2026']) expect(text).to.contain(part);
  });

  it('name what goes with a scheme by how it does; what is not here is named by its link', async () => {
    const page = await open();
    const text = page.cardText('Energievoucher');
    expect(text).to.contain('Deze hebt u eerst nodig:').and.to.contain('Gaat niet samen met:').and.to.contain('Kunt u ook krijgen:').and.to.contain('Heeft hiermee te maken:');
    expect(page.links()).to.include({ 'Regeling op rvo.example': 'https://www.rvo.example/eia' });
    expect(text).to.contain('urn:regeling:9').and.to.not.contain('dubbel');
    expect(Object.values(page.links()).join()).to.not.contain('urn:');
    await expect(page.element).to.be.accessible();
  });

  it('name who speaks of a scheme, where that says nothing itself', async () => {
    const page = await setup({ feed: feedOf(scheme({ name: 'Nieuwe lening', related: [{ id: idOf('Oude lening'), type: 'replaces' }, { id: idOf('Bouwsubsidie'), type: 'excludes' }] }), scheme({ name: 'Oude lening', windows: [{ closes: '2026-10-31' }] }), scheme({ name: 'Bouwsubsidie', related: [{ id: idOf('Nieuwe lening'), type: 'stacks-with' }] })) });
    await page.open('Oude lening');
    await until('its details are there', () => page.cardText('Oude lening').includes('Vervangen door: Nieuwe lening'));
    await page.open('Bouwsubsidie');
    await until('its details are there', () => page.cardText('Bouwsubsidie').includes('Gaat niet samen met: Nieuwe lening'));
    expect(page.cardText('Bouwsubsidie')).to.not.contain('Kunt u ook krijgen');
  });

  it('open a related scheme in place, and lead to it', async () => {
    const page = await open();
    const related = page.query<HTMLDetailsElement>('details')!;
    related.querySelector('summary')!.click();
    await until('it is open', () => related.open);
    expect(related.textContent).to.contain('Een scan van uw pand.');
    await expect(page.element).to.be.accessible();
    await page.press('Meer informatie Energiescan');
    expect(page.focused()).to.equal('Energiescan');
    expect(page.card('Energiescan').querySelector('.name')!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('stay open while another card is opened', async () => {
    const page = await open();
    await page.open('Exportlening');
    expect(page.cardText('Energievoucher')).to.contain('Andere regelingen');
  });
});

describe('mkb-scheme-finder: several schemes at once', () => {
  const needing = (name: string, ...related: { readonly id: string; readonly type: string }[]) => scheme({ name, related });
  const several = feedOf(
    needing('Bouwsubsidie', { id: idOf('Startlening'), type: 'excludes' }, { id: idOf('Bouwadvies'), type: 'requires' }),
    needing('Startlening', { id: idOf('Exporthulp'), type: 'stacks-with' }),
    needing('Exporthulp'),
    needing('Bouwadvies'),
    needing('Losse regeling'),
  );
  const compare = async (...names: readonly string[]) => {
    const page = await setup({ feed: several });
    for (const name of names) await page.press(`Vergelijk ${name}`);
    await page.press('Vergelijk nu');
    return page;
  };

  it('that do not go together are told so, and what else one of them asks for', async () => {
    const page = await compare('Bouwsubsidie', 'Startlening');
    await until('it is told', () => page.part('together').includes('eerst ‘Bouwadvies’ nodig.'));
    expect(page.part('together')).to.contain('‘Bouwsubsidie’ en ‘Startlening’ gaan niet samen. Kies er één.');
    await expect(page.element).to.be.accessible();
  });

  it('that may be combined are told so', async () => {
    const page = await compare('Startlening', 'Exporthulp');
    await until('it is told', () => page.part('together') !== '');
    expect(page.part('together')).to.match(/‘Exporthulp’ en ‘Startlening’ kunt u samen krijgen\./);
  });

  it('that say nothing of each other get no promise', async () => {
    const page = await compare('Exporthulp', 'Losse regeling');
    await until('they stand beside each other', () => page.part('comparison').includes('Losse regeling'));
    expect(page.part('together')).to.equal('');
  });

  it('are known by the ids that they had, also on the way to what one of them asks for', async () => {
    const server = serverOf({
      'feed.json': feedOf(
        scheme({ name: 'Startlening' }),
        needing('Oude lening', { id: idOf('Startlening'), type: 'same-as' }),
        needing('Oud advies', { id: idOf('Bouwadvies'), type: 'same-as' }),
        needing('Bouwsubsidie', { id: idOf('Oude lening'), type: 'excludes' }, { id: idOf('Oud advies'), type: 'requires' }),
        needing('Bouwadvies', { id: idOf('Exporthulp'), type: 'requires' }),
        needing('Exporthulp', { id: idOf('Oude lening'), type: 'excludes' }),
      ),
    });
    const page = await setup({ server });
    for (const name of ['Bouwsubsidie', 'Startlening']) await page.press(`Vergelijk ${name}`);
    await page.press('Vergelijk nu');
    await until('it is told', () => page.part('together').includes('eerst ‘Exporthulp’ nodig'));
    await until('who goes with whom is known', () => page.part('together').includes('Die gaat niet samen met ‘Startlening’.'));
    expect(page.part('together')).to.contain('‘Bouwsubsidie’ en ‘Startlening’ gaan niet samen. Kies er één.').and.to.contain('eerst ‘Bouwadvies’ nodig.');
  });

  it('are told of among the saved ones too', async () => {
    const page = await setup({ feed: several });
    await page.press('Bewaar Bouwsubsidie');
    await page.press('Bewaar Startlening');
    await page.pressSoon('Bewaarde regelingen (2)');
    await until('it is told', () => page.part('together').includes('gaan niet samen'));
    await page.press('Wis deze lijst');
  });
});
