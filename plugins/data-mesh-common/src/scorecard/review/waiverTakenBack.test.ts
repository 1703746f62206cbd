import type { WaiverState, WaiverTakenBack } from '../../client/types';
import { waiverTakenBack } from './waiverTakenBack';

const ANN = 'user:default/ann';
const BOB = 'user:default/bob';

describe('waiverTakenBack', () => {
  it.each<[WaiverTakenBack | undefined, WaiverState, string, boolean]>([
    ['withdrawn', 'pending', ANN, false],
    ['ended', 'in-force', ANN, false],
    ['ended', 'in-force', 'user:default/Ann', false],
    ['stays', 'pending', BOB, false],
    ['stays', 'in-force', BOB, false],
    ['stays', 'pending', ANN, true],
    ['stays', 'in-force', ANN, true],
    [undefined, 'expired', ANN, false],
    [undefined, 'rejected', ANN, false],
    [undefined, 'withdrawn', BOB, false],
    [undefined, 'ended', ANN, true],
  ])(
    'is %p where a waiver that is %p was asked for by %s, named elsewhere: %p',
    (expected, state, requestedBy, isNamedElsewhere) => {
      const waiver = { state, requestedBy, decidedBy: ANN, isNamedElsewhere };
      expect(waiverTakenBack(waiver)).toBe(expected);
    },
  );
});
