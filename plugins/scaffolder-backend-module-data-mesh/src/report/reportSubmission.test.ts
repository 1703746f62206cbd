import { mockServices } from '@backstage/backend-test-utils';
import { failUnlessPublished } from './failUnlessPublished';
import { reportSubmission } from './reportSubmission';

const problem = (change: object = {}) => ({
  code: 'duplicate-name',
  severity: 'error' as const,
  path: 'schema[0]',
  line: 12,
  column: 3,
  data: {},
  message: 'Two are called "a".',
  fix: 'Rename one.',
  ...change,
});

const refused = {
  state: 'refused' as const,
  title: 'Orders',
  errors: 1,
  waitingFor: [],
  problems: [],
  documents: [{ path: 'orders.odcs.yaml', sha256: '', problems: [problem()] }],
};

function logOf(submission: object, isTried = false): string[] {
  const logger = mockServices.logger.mock();
  reportSubmission(logger, { ...refused, ...submission }, isTried);
  return (['info', 'warn', 'error'] as const).flatMap(level =>
    logger[level].mock.calls.map(([text]) => `${level}: ${text}`),
  );
}

describe('reportSubmission', () => {
  it('names each problem with its line and the way to mend it', () => {
    expect(logOf({})).toEqual([
      'info: Orders is refused',
      'error: orders.odcs.yaml:12:3 error duplicate-name: Two are called "a". Rename one.',
    ]);
  });

  it('says of a trial what would be', () => {
    expect(logOf({ state: 'accepted', documents: [] }, true)).toEqual([
      'info: Orders would be accepted',
    ]);
  });

  it('says what it waits for, and what is only a warning or a hint', () => {
    expect(
      logOf({
        state: 'waiting',
        documents: [],
        waitingFor: [{ kind: 'domain', name: 'sales' }],
        problems: [
          problem({ severity: 'warning', line: undefined, column: undefined }),
          problem({ severity: 'info', line: undefined, column: undefined }),
        ],
      }),
    ).toEqual([
      'info: Orders is waiting',
      'info: info duplicate-name: Two are called "a". Rename one.',
      'warn: warning duplicate-name: Two are called "a". Rename one.',
      'warn: It waits for domain sales, and is judged again when that arrives',
    ]);
  });
});

describe('failUnlessPublished', () => {
  it('throws for what was refused, with the place to mend it', () => {
    expect(() => failUnlessPublished(refused, 'http://portal/s/1')).toThrow(
      /Orders was refused for 1 problem, .*mend the documents: http:\/\/portal\/s\/1$/,
    );
  });

  it.each(['accepted', 'unchanged', 'waiting'] as const)(
    'lets %s pass',
    state => {
      expect(() => failUnlessPublished({ ...refused, state })).not.toThrow();
    },
  );
});
