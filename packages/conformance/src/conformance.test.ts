import { readCases } from './readCases';
import { askLibrary } from './doors/askLibrary';

const cases = readCases();

describe('library', () => {
  it.each(cases)('$name', async given => {
    const { state, problems, verdicts } = given.expect;
    expect(await askLibrary(given)).toEqual({
      state,
      problems: [...problems].sort(),
      verdicts,
    });
  });
});
