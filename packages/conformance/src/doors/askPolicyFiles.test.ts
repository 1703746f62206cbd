import { setTime } from '../__testUtils__/setTime';
import { Case } from '../Case';
import { casesFor } from '../casesFor';
import { askPolicyFiles, OpenItems } from './askPolicyFiles';

/** Files know neither what they held before nor what failed then, nor of whom a source is. */
const cases = casesFor('policies as files').filter(
  ({ sources, before, baseline, unread }) =>
    Object.keys(sources).join() === 'global' &&
    unread.length === 0 &&
    !before &&
    !baseline,
);

function expected({ expect: { verdicts } }: Case): OpenItems {
  const lines = Object.entries(verdicts).flatMap(([policy, { at }]) =>
    Object.entries(at).map(([item, outcome]) =>
      [policy, outcome === 'not-evaluated' ? '' : item, outcome].join(' '),
    ),
  );
  return [...new Set(lines)].sort();
}

describe('policies as files', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each(cases)('$name', given => {
    setTime(given.now);
    expect(askPolicyFiles(given)).toEqual(expected(given));
  });

  it('is asked most of the cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });
});
