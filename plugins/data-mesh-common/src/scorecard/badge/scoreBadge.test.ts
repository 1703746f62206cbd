import { MEDALS } from '../__testUtils__/scorecardOf';
import { verdictsOf } from '../__testUtils__/verdictOf';
import { scoreProduct } from '../scoreProduct';
import { badgeSvg } from './badgeSvg';
import { scoreBadge } from './scoreBadge';

describe('scoreBadge', () => {
  it.each([
    ['gold', 'good', 'PPPP'],
    ['gold, 2 waived', 'good', 'PWPW'],
    ['bronze', 'fair', 'PPFP'],
    ['bronze, 1 waived', 'fair', 'PWFW'],
    ['no level yet', 'poor', 'FPPP'],
    ['level unknown', 'unknown', 'PPEP'],
    ['level unknown', 'unknown', 'PWEP'],
    ['level unknown', 'unknown', ''],
  ])('tells %j, which is %s, for %s', (value, tone, letters) => {
    const score = scoreProduct(MEDALS, verdictsOf(letters));
    expect(scoreBadge(MEDALS, score)).toEqual({
      label: 'A title',
      value,
      tone,
    });
  });

  it.each([
    ['gold, out of date', 'PPPP'],
    ['gold, 2 waived, out of date', 'PWPW'],
    ['no level yet, out of date', 'FPPP'],
    ['level unknown', 'PPEP'],
  ])(
    'tells %j of what has changed since, in no good colour',
    (value, letters) => {
      const score = scoreProduct(MEDALS, verdictsOf(letters));
      expect(scoreBadge(MEDALS, { ...score, isStale: true })).toEqual({
        label: 'A title',
        value,
        tone: 'unknown',
      });
    },
  );

  it('says it also behind the longest name of a level', () => {
    const level = { state: 'reached', name: 'a'.repeat(99), index: 0 } as const;
    const badge = scoreBadge(MEDALS, { level, waived: 999, isStale: true });
    expect(badgeSvg(badge)).toContain(
      `<title>A title: ${'a'.repeat(29)}…, 999 waived, out of date</title>`,
    );
  });

  it('knows no level where nobody knows what is asked', () => {
    expect(scoreBadge()).toEqual({
      label: 'Scorecard',
      value: 'level unknown',
      tone: 'unknown',
    });
  });
});
