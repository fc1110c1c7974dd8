import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Related, relationsAmong } from '../../src/eligibility/index.js';

const scheme = (id: string, ...related: readonly (readonly [type: string, id: string])[]): Related => ({ id, related: related.map(([type, other]) => ({ type, id: other })) });
const known = (...schemes: readonly Related[]) => new Map(schemes.map((each) => [each.id, each]));

describe('several schemes together', () => {
  it('warns of two that exclude each other, whichever of them says so', () => {
    const finding = { type: 'excludes', between: ['eia', 'mia'], saidBy: ['mia'], contradicted: false };
    expect(relationsAmong([scheme('eia'), scheme('mia', ['excludes', 'eia'])])).to.deep.equal([finding]);
    expect(relationsAmong([scheme('mia', ['excludes', 'eia']), scheme('eia')])).to.deep.equal([finding]);
  });

  it('tells what may be combined', () => {
    expect(relationsAmong([scheme('kia', ['stacks-with', 'mia']), scheme('mia', ['stacks-with', 'kia'])])).to.deep.equal([{ type: 'stacks-with', between: ['kia', 'mia'], saidBy: ['kia', 'mia'] }]);
  });

  it('believes who says that they exclude, and says that the other denies it', () => {
    expect(relationsAmong([scheme('a', ['excludes', 'b']), scheme('b', ['stacks-with', 'a'])])).to.deep.equal([{ type: 'excludes', between: ['a', 'b'], saidBy: ['a'], contradicted: true }]);
  });

  it('tells what else is needed, also by way of another', () => {
    const all = known(scheme('starters', ['requires', 'self-employed']), scheme('self-employed', ['requires', 'hours']));
    expect(relationsAmong([all.get('starters')!], { known: all })).to.deep.equal([
      { type: 'requires', scheme: 'starters', needs: 'self-employed', met: false },
      { type: 'requires', scheme: 'starters', needs: 'hours', met: false },
    ]);
    expect(relationsAmong([...all.values()], { known: all }).filter((each) => each.type === 'requires').map((each) => each.met)).to.deep.equal([false, false, true]);
  });

  it('warns when what is needed does not go with what is chosen', () => {
    const all = known(scheme('a', ['requires', 'b']), scheme('b', ['excludes', 'c']), scheme('c'));
    expect(relationsAmong([all.get('a')!, all.get('c')!], { known: all })[0]).to.deep.equal({ type: 'blocked', scheme: 'a', needs: 'b', against: 'c' });
  });

  it('warns when two that are needed do not go together, once, or what is needed does not go with what asks for it', () => {
    const blocked = (all: ReadonlyMap<string, Related>, ...chosen: readonly string[]) => relationsAmong(chosen.map((id) => all.get(id)!), { known: all }).filter(({ type }) => type === 'blocked');
    const needing = known(scheme('a', ['requires', 'b']), scheme('b', ['excludes', 'd']), scheme('c', ['requires', 'd']), scheme('d'));
    for (const chosen of [['a', 'c'], ['c', 'a']]) expect(blocked(needing, ...chosen)).to.deep.equal([{ type: 'blocked', scheme: 'a', needs: 'b', against: 'd' }]);
    const both = known(scheme('a', ['requires', 'd'], ['requires', 'b']), scheme('b', ['excludes', 'd']), scheme('d'));
    expect(blocked(both, 'a')).to.deep.equal([{ type: 'blocked', scheme: 'a', needs: 'b', against: 'd' }]);
    const against = known(scheme('a', ['requires', 'b']), scheme('b', ['excludes', 'a']));
    expect(blocked(against, 'a')).to.deep.equal([{ type: 'blocked', scheme: 'a', needs: 'b', against: 'a' }]);
    expect(relationsAmong([...against.values()], { known: against }).map(({ type }) => type), 'both chosen').to.deep.equal(['excludes', 'requires']);
  });

  it('tells that one took the place of another', () => {
    expect(relationsAmong([scheme('old'), scheme('new', ['replaces', 'old'])])).to.deep.equal([{ type: 'replaces', scheme: 'new', old: 'old' }]);
  });

  it('follows records that go by another id now', () => {
    expect(relationsAmong([scheme('a', ['excludes', 'b-old']), scheme('b')], { aliases: new Map([['b-old', 'b']]) })).to.have.length(1);
  });

  it('says nothing of schemes that say nothing of each other, and survives rings', () => {
    expect(relationsAmong([scheme('a'), scheme('b')])).to.deep.equal([]);
    expect(relationsAmong([scheme('a', ['requires', 'a'], ['excludes', 'a'])])).to.deep.equal([]);
    expect(relationsAmong([scheme('a', ['requires', 'b']), scheme('b', ['requires', 'a'])]).map((each) => each.type === 'requires' && each.met)).to.deep.equal([true, true]);
  });

  it('finds the same whatever the order in which they were chosen', () => {
    const relation = fc.record({ type: fc.constantFrom('excludes', 'requires', 'stacks-with', 'replaces', 'other'), id: fc.constantFrom('a', 'b', 'c', 'd') });
    const schemes = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), related: fc.array(relation, { maxLength: 4 }) }), { selector: ({ id }) => id });
    fc.assert(fc.property(schemes, (chosen) => void expect(relationsAmong([...chosen].reverse())).to.deep.equal(relationsAmong(chosen))));
  });
});
