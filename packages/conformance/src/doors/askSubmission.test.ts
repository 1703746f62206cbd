import { setTime } from '../__testUtils__/setTime';
import { casesFor } from '../casesFor';
import { expectedAnswer } from '../expectedAnswer';
import { askSubmission } from './askSubmission';

describe('dry run and submission', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each(casesFor('submission'))('$name', async given => {
    expect(await askSubmission(given, setTime)).toEqual({
      dryRun: expectedAnswer(given, 'dry run'),
      submission: expectedAnswer(given, 'submission'),
    });
  });
});
