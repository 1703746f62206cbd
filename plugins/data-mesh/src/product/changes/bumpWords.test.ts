import type { ComparisonSummary } from '@meshstage/plugin-data-mesh-common';
import { aSummary } from '../../__testUtils__/history';
import { Text } from '../../i18n/useText';
import { bumpWords } from './bumpWords';

/** Names the text instead of giving it. */
const t = ((key: string, values: Record<string, string> = {}) =>
  [key, ...Object.values(values)].join(' ')) as Text;

describe('bumpWords', () => {
  it.each<[string, Partial<ComparisonSummary>]>([
    ['bump.nothing', { bump: 'none', declaredBump: 'none', bumpEnough: true }],
    [
      'bump.enough bump.minor',
      { bump: 'minor', declaredBump: 'minor', bumpEnough: true },
    ],
    [
      'bump.more bump.patch bump.major',
      { bump: 'patch', declaredBump: 'major', bumpEnough: true },
    ],
    [
      'bump.less bump.major bump.patch',
      { bump: 'major', declaredBump: 'patch', bumpEnough: false },
    ],
    ['bump.unchanged bump.minor', { bump: 'minor', declaredBump: 'none' }],
    ['bump.lowered bump.minor', { bump: 'minor', declaredBump: 'lowered' }],
    ['bump.unknown bump.major', { bump: 'major', declaredBump: undefined }],
  ])('%s', (expected, summary) => {
    expect(bumpWords(aSummary([], summary), t)).toBe(expected);
  });
});
