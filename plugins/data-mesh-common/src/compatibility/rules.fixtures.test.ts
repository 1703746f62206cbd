import {
  compareTexts,
  ruleCases,
  ruleFolders,
  summary,
} from './__testUtils__/ruleCases';
import { renderChange } from './renderChange';
import { RuleRow } from './RuleRow';
import { RULES } from './rules.table';

describe('rules of comparison', () => {
  describe.each(ruleFolders())('%s', rule => {
    it.each(ruleCases(rule).map(each => [each.name, each] as const))(
      '%s',
      (_, { before, after, options, expected }) => {
        expect(compareTexts(before, after, options).map(summary)).toEqual(
          expected,
        );
      },
    );
  });

  const all = () =>
    ruleFolders()
      .flatMap(ruleCases)
      .flatMap(({ before, after, options }) =>
        compareTexts(before, after, options),
      );

  it('has a folder of cases for every rule of the table, and no other', () => {
    expect(ruleFolders()).toEqual(Object.keys(RULES).sort());
  });

  it('finds every case of every rule, and turns a grade by each condition', () => {
    const seen = new Map<string, Set<string>>();
    for (const { rule, case: name, history, consumers, producer } of all()) {
      const key = `${rule} ${name}`;
      const grades = seen.get(key) ?? new Set<string>();
      seen.set(key, grades.add(`${history} ${consumers} ${producer}`));
    }
    const rows: [string, RuleRow][] = Object.entries(RULES);
    const cases = rows.flatMap(([rule, row]) =>
      Object.keys(row.cases).map(name => `${rule} ${name}`),
    );
    expect([...seen.keys()].sort()).toEqual(cases.sort());
    const unturned = rows.flatMap(([rule, row]) =>
      Object.entries(row.cases)
        .filter(
          ([name, { under }]) =>
            under && (seen.get(`${rule} ${name}`)?.size ?? 0) < 2,
        )
        .map(([name]) => `${rule} ${name}`),
    );
    expect(unturned).toEqual([]);
  });

  it('tells each change in one sentence', () => {
    for (const change of all()) {
      const { title, reason } = renderChange(change);
      expect(title).toMatch(/^\S.{3,60}$/);
      expect(reason).toMatch(/^.{10,400}[.]$/);
      expect(reason).not.toMatch(/\{\w+\}|undefined|\[object/);
    }
  });
});
