import { setTime } from '../__testUtils__/setTime';
import { casesFor } from '../casesFor';
import { expectedAnswer } from '../expectedAnswer';
import { askScan } from './askScan';

describe('scan', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each(casesFor('scan'))('$name', async given => {
    expect(await askScan(given, setTime)).toEqual(
      expectedAnswer(given, 'scan'),
    );
  });
});
