import { COLUMN_RULES } from './columnRules.table';
import { columnsOf, contractWith } from './columnsOf';
import { sameColumns } from './sameColumns';
import { verdictSide } from './verdictSide';

describe('sameColumns', () => {
  const verdicts = verdictSide(
    contractWith(columnsOf(50)),
    COLUMN_RULES.slice(0, 1),
  )();
  const found = ['0 column_3', '0 column_33'];

  it('counts what both find', () => {
    expect(sameColumns(verdicts, [...found].reverse())).toBe(found.length);
  });

  it.each([
    { what: 'one more', peer: [...found, '0 column_7'] },
    { what: 'one less', peer: found.slice(1) },
    { what: 'another column', peer: ['0 column_4', ...found.slice(1)] },
    { what: 'another rule', peer: ['1 column_3', ...found.slice(1)] },
  ])('refuses $what', ({ peer }) => {
    expect(() => sameColumns(verdicts, peer)).toThrow('only one finds');
  });

  it('refuses to compare those who find nothing', () => {
    expect(() => sameColumns([], [])).toThrow('0 broken rules');
  });
});
