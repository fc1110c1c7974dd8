/** What may be meant by what is being typed: a combobox after the ARIA Authoring Practices. */
import { expect, oneEvent } from '@open-wc/testing';
import { feedOf, idOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const fund = provider({ name: 'Energiefonds Zeeland', role: 'fund' });
const feed = feedOf(
  scheme({ name: 'Energievoucher', kind: 'voucher', themes: ['energy'], needs: ['save-energy'], description: 'Advies over stoken.' }),
  scheme({ name: 'Fondslening', kind: 'loan', provider: fund.id, themes: ['financing'] }),
  fund,
);

describe('mkb-scheme-finder: suggestions', () => {
  it('come in groups, and are announced', async () => {
    const page = await setup({ feed });
    await page.typeAhead('energie');
    expect(page.suggestions()).to.include.members(['Wat u wilt: Ik wil minder energie verbruiken', 'Onderwerpen: Energie en netcongestie', 'Regelingen: Energievoucher', 'Organisaties: Energiefonds Zeeland']);
    expect(page.field().getAttribute('aria-expanded')).to.equal('true');
    await page.suggestionStatusBecomes(`${page.suggestions().length} suggesties. Kies met pijl omlaag en Enter.`);
    await expect(page.element).to.be.accessible();
  });

  it('are counted aloud when the visitor pauses, and not at every letter', async () => {
    const page = await setup({ feed });
    await page.typeAhead('energie');
    expect(page.query('#search [role=status]')!.textContent!.trim()).to.equal('');
    await page.suggestionStatusBecomes(`${page.suggestions().length} suggesties. Kies met pijl omlaag en Enter.`);
  });

  it('leave Enter to the search until an option is active', async () => {
    const page = await setup({ feed });
    await page.typeAhead('energie');
    await page.key('Enter');
    expect(page.suggestions()).to.deep.equal([]);
    expect(page.field().value).to.equal('energie');
    await until('the focus is at the results', () => page.focused().endsWith('regelingen') || page.focused().endsWith('regeling'));
  });

  it('stay away when the search is sent before they are there', async () => {
    const page = await setup({ feed });
    page.type('energie');
    await page.key('Enter');
    await page.element.updateComplete;
    await until('the focus is at the results', () => /regeling(en)?$/.test(page.focused()));
    expect(page.suggestions()).to.deep.equal([]);
    expect(page.field().getAttribute('aria-expanded')).to.equal('false');
  });

  it('are walked with the arrows, round and round', async () => {
    const page = await setup({ feed });
    await page.typeAhead('energie');
    const options = page.suggestions().map((each) => each.split(': ')[1]);
    await page.key('ArrowDown');
    expect(page.activeSuggestion()).to.equal(options[0]);
    await page.key('ArrowUp');
    expect(page.activeSuggestion()).to.equal(options.at(-1));
    await page.key('ArrowDown');
    expect(page.activeSuggestion()).to.equal(options[0]);
    await expect(page.element).to.be.accessible();
  });

  it('set a need as a filter by keyboard, and clear what was typed', async () => {
    const page = await setup({ feed });
    await page.typeAhead('energie');
    await page.key('ArrowDown');
    setTimeout(() => void page.key('Enter'));
    const event = await oneEvent(page.element, 'mkb-filter');
    expect(event).to.deep.include({ facet: 'need', values: ['save-energy'], results: 1 });
    expect(page.field().value).to.equal('');
    expect(page.chips()).to.deep.equal(['Ik wil minder energie verbruiken']);
  });

  it('set an organisation as a filter by pointer', async () => {
    const page = await setup({ feed });
    await page.typeAhead('energie');
    await page.chooseSuggestion('Energiefonds Zeeland');
    expect(page.results()).to.deep.equal(['Fondslening']);
    expect(page.chips()).to.deep.equal(['Energiefonds Zeeland']);
  });

  it('open a scheme, with the focus on it', async () => {
    const page = await setup({ feed });
    await page.typeAhead('energie');
    setTimeout(() => void page.chooseSuggestion('Energievoucher'));
    const event = await oneEvent(page.element, 'mkb-scheme-select');
    expect(event).to.include({ scheme: idOf('Energievoucher') });
    await until('its details are there', () => page.cardText('Energievoucher').includes('Advies over stoken.'));
    expect(page.focused()).to.equal('Energievoucher');
  });

  it('close at the first Escape, and the second clears the field', async () => {
    const page = await setup({ feed });
    await page.typeAhead('energie');
    await page.key('Escape');
    expect(page.suggestions()).to.deep.equal([]);
    expect(page.field().value).to.equal('energie');
    await page.key('Escape');
    expect(page.field().value).to.equal('');
    expect(page.results()).to.have.length(2);
  });

  it('stay closed after Escape when those for the last letter come late, and are there for the arrows', async () => {
    const page = await setup({ feed });
    await page.typeAhead('energie');
    const collection = page.element['collection']!;
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const suggest = collection.suggest.bind(collection);
    collection.suggest = async (...question) => held.then(() => suggest(...question));
    page.type('energiev');
    await page.element.updateComplete;
    await page.key('Escape');
    letGo();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.suggestions()).to.deep.equal([]);
    expect(page.field().value).to.equal('energiev');
    await page.key('ArrowDown');
    expect(page.suggestions()).to.include('Regelingen: Energievoucher');
  });

  it('have nothing to do with keys that compose a sign', async () => {
    const page = await setup({ feed });
    await page.typeAhead('energie');
    await page.key('ArrowDown');
    const shown = page.suggestions();
    const active = page.activeSuggestion();
    for (const init of [{ key: 'Enter', isComposing: true }, { key: 'ArrowDown', isComposing: true }, { key: 'Escape', isComposing: true }, { key: 'Enter', keyCode: 229 }]) {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
      page.field().dispatchEvent(event);
      await page.element.updateComplete;
      expect(event.defaultPrevented, JSON.stringify(init)).to.equal(false);
      expect([page.suggestions(), page.activeSuggestion(), page.chips()]).to.deep.equal([shown, active, []]);
    }
  });

  it('close when the focus leaves the field', async () => {
    const page = await setup({ feed });
    page.field().focus();
    await page.typeAhead('energie');
    page.field().blur();
    await until('they are closed', () => page.suggestions().length === 0);
    page.field().focus();
    await page.key('ArrowDown');
    await until('they are there again, with the first one active', () => page.activeSuggestion() === page.suggestions()[0]?.split(': ')[1]);
  });

  for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
    it(`let go of an option when ${key} moves the caret`, async () => {
      const page = await setup({ feed });
      await page.typeAhead('energie');
      await page.key('ArrowDown');
      await page.key(key);
      expect(page.activeSuggestion()).to.equal('');
      expect(page.suggestions()).not.to.be.empty;
      await page.key('Enter');
      expect(page.field().value, 'Enter sends the search').to.equal('energie');
    });
  }
});
