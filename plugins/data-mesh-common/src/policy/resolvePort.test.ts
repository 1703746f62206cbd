import { resolvePort } from './resolvePort';

const port = (major?: number, contractId = 'c') => ({
  contractId,
  version: major === undefined ? undefined : { text: `${major}`, major },
});
const to = (major: number | undefined, majorDiffers = false) => ({
  kind: 'resolved',
  major,
  majorDiffers,
});

describe('resolvePort', () => {
  it.each([
    [to(1), port(1), [1]],
    [to(2), port(2), [1, 2, 3]],
    [to(0), port(0), [0, 1]],
    [to(1), port(), [1]],
    [to(1, true), port(2), [1]],
    [to(undefined), port(2), [undefined]],
    [to(undefined), port(), [undefined]],
    [{ kind: 'ambiguous', majors: [1, 2] }, port(), [1, 2]],
    [{ kind: 'ambiguous', majors: [1, 2] }, port(3), [1, 2]],
    [{ kind: 'ambiguous', majors: [undefined, 1] }, port(), [undefined, 1]],
    [{ kind: 'missing' }, port(1), []],
    [{ kind: 'none' }, port(1, ''), []],
    [{ kind: 'none' }, { version: { text: '1', major: 1 } }, [1]],
  ])('is %j for %j among %j', (resolution, candidate, majors) => {
    expect(resolvePort(candidate, majors)).toEqual(resolution);
  });
});
