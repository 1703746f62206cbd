import { setTime } from '../__testUtils__/setTime';
import { casesFor } from '../casesFor';
import { expectedAnswer } from '../expectedAnswer';
import { askCommandLine } from './askCommandLine';

describe('command line', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each(casesFor('command line'))('$name', async given => {
    setTime(given.now);
    expect(await askCommandLine(given)).toEqual(
      expectedAnswer(given, 'command line'),
    );
  });
});
