import { join } from 'node:path';
import {
  createMockDirectory,
  ServiceFactoryTester,
} from '@backstage/backend-test-utils';
import { demoClock } from './demoClock';

const HOUR = 3_600_000;
const directory = createMockDirectory();
const file = join(directory.path, 'clock');

describe('the clock of the demo', () => {
  beforeEach(() => {
    directory.clear();
    jest.useFakeTimers({ now: new Date('2026-03-02T12:00:00Z') });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const read = async () =>
    await ServiceFactoryTester.from(demoClock(file, 'test')).getSubject();

  it('is that of the machine until somebody turns it', async () => {
    const clock = await read();
    expect(clock.now().toISOString()).toBe('2026-03-02T12:00:00.000Z');
    directory.setContent({ clock: String(36 * HOUR) });
    expect(clock.now().toISOString()).toBe('2026-03-04T00:00:00.000Z');
    directory.setContent({ clock: '0\n' });
    expect(clock.now().toISOString()).toBe('2026-03-02T12:00:00.000Z');
  });

  it('takes no text for a time', async () => {
    directory.setContent({ clock: 'tomorrow' });
    const clock = await read();
    expect(() => clock.now()).toThrow(/says no milliseconds: "tomorrow"/);
  });

  it.each([
    ["NODE_ENV is 'production'", 'production'],
    ['NODE_ENV is not set', undefined],
  ])('starts nothing where %s', (words, nodeEnv) => {
    expect(() => demoClock(file, nodeEnv)).toThrow(words);
  });
});
