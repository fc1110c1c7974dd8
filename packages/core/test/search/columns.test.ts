import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { countFacets, passes } from '../../src/search/facets.js';
import { Column, narrowed } from '../../src/search/columns.js';
import { countColumns } from '../../src/search/count-columns.js';

const names = ['colour', 'shape', 'size'] as const;
type Name = (typeof names)[number];
const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 });
const records = fc.array(fc.record({ colour: values, shape: values, size: values }), { maxLength: 40 });
const selections = fc.record({ colour: values, shape: values, size: values }, { requiredKeys: [] });
const columnsOf = (list: readonly Record<Name, string[]>[]) => Object.fromEntries(names.map((name) => [name, Column.from(list, (record) => record[name])])) as Record<Name, Column>;

describe('columns of facets', () => {
  it('find and count what looking at each record finds and counts', () => {
    fc.assert(
      fc.property(records, selections, (list, selection) => {
        const all = [...list.keys()];
        expect(narrowed(columnsOf(list), all, selection)).to.deep.equal(all.filter((index) => passes(list[index]!, selection, undefined, names)));
        expect(countColumns(names, columnsOf(list), all, selection)).to.deep.equal(countFacets(list, selection, names));
      }),
    );
  });

  it('count what the lists of values stand for, and not the lists as they are written', () => {
    const list = [['x', 'y'], ['x'], ['y']];
    const column = Column.from(list, (record) => record, (written) => [...new Set(written.map((value) => (value === 'y' ? 'x' : value)))]);
    expect(countColumns(['only'], { only: column }, list.keys(), {}).only).to.deep.equal([{ value: 'x', count: 3 }]);
  });

  it('leave nobody out by a facet that is not known yet', () => {
    fc.assert(
      fc.property(records, selections, (list, selection) => {
        const { colour: _, ...others } = columnsOf(list);
        const all = [...list.keys()];
        expect(narrowed<Name>(others, all, selection)).to.deep.equal(narrowed(others, all, { ...selection, colour: [] }));
        expect(countColumns<Name>(names, others, all, selection).colour).to.deep.equal([]);
      }),
    );
  });
});
