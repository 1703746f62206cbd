import { setTime } from '../__testUtils__/setTime';
import { casesFor } from '../casesFor';
import { expectedAnswer } from '../expectedAnswer';
import { askLibrary } from './askLibrary';

describe('library', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each(casesFor('library'))('$name', async given => {
    setTime(given.now);
    expect(await askLibrary(given)).toEqual(expectedAnswer(given, 'library'));
  });
});
