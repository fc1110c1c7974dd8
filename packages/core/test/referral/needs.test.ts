/** Needs by a few words: which of them says most. */
import { expect } from '@open-wc/testing';
import { NeedIndex } from '../../src/referral/index.js';
import { need } from './catalogue.js';

const needs = [
  need({ id: 'location', label: 'Ik zoek een plek', keywords: ['bedrijfspand', 'kavel'] }),
  need({ id: 'grow', label: 'Ik wil groeien', keywords: ['groter worden', 'uitbreiden'] }),
  need({ id: 'hire', label: 'Ik zoek personeel', keywords: ['vacature'] }),
  ...['start', 'stop', 'transfer', 'take-over'].map((id) => need({ id, label: `Ik wil een bedrijf ${id}` })),
];
const found = (text: string): readonly string[] => new NeedIndex(needs).find(text).map(({ id }) => id);

describe('a word that one need knows as it stands', () => {
  it('is not worth less since a part of it is in many others', () => {
    expect(found('ik zoek een groter bedrijfspand ')[0]).to.equal('location');
    expect(found('groter bedrijfspand')[0]).to.equal('location');
  });

  it('brings in none of those by its part', () => {
    expect(found('bedrijfspand')).to.deep.equal(['location']);
  });
});
