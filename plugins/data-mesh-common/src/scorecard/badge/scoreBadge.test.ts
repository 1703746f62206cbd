import { MEDALS } from '../__testUtils__/scorecardOf';
import { verdictsOf } from '../__testUtils__/verdictOf';
import { scoreProduct } from '../scoreProduct';
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
});
