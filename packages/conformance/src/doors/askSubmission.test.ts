import { judge } from '@meshstage/plugin-data-mesh-common';
import { setTime } from '../__testUtils__/setTime';
import { Answer } from '../Answer';
import { Case } from '../Case';
import { casesFor } from '../casesFor';
import { expectedAnswer } from '../expectedAnswer';
import { policyAnswer } from '../policyAnswer';
import { askSubmission } from './askSubmission';

// The gate of the registry, which runs in this process, is listened to.
jest.mock('@meshstage/plugin-data-mesh-common', () => {
  const actual = jest.requireActual('@meshstage/plugin-data-mesh-common');
  return { ...actual, judge: jest.fn(actual.judge) };
});

/** Asked once for each push: what was said before is forgotten. */
function verdictsOf({ documents }: Case): Answer['verdicts'] {
  const gate = jest.mocked(judge).mock;
  const last = gate.calls.findLastIndex(([{ product, contracts }]) =>
    [product, ...contracts].some(each => each && each.path in documents),
  );
  const result = gate.results[last];
  if (result?.type !== 'return') {
    throw new Error('The gate was not asked');
  }
  jest.mocked(judge).mockClear();
  return Object.fromEntries(
    result.value.verdicts.map(each => [each.policy, policyAnswer(each)]),
  );
}

describe('dry run and submission', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each(casesFor('submission'))('$name', async given => {
    expect(await askSubmission(given, setTime, verdictsOf)).toEqual({
      dryRun: expectedAnswer(given, 'dry run'),
      submission: expectedAnswer(given, 'submission'),
    });
  });
});
