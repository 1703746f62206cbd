import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { doorsNote } from './doorsNote.ts';
import { jestCounts, jestFailures, passedNamed } from './jestReport.ts';
import { longReport } from './longReport.ts';
import { tapCounts } from './nodeTestStage.ts';
import { playwrightCounts, playwrightFailures } from './playwrightReport.ts';
import { postgresProblem } from './postgresProblem.ts';
import { runStage } from './runStage.ts';
import { selectStages } from './selectStages.ts';
import type { Findings } from './Stage.ts';
import { summary } from './summary.ts';

const folder = mkdtempSync(join(tmpdir(), 'meshstage-stages-'));
after(() => rmSync(folder, { recursive: true }));

const counts = (passed: number, failed = 0, skipped = 0) => ({
  passed,
  failed,
  skipped,
});
const run = (findings: Findings | Error) =>
  runStage(
    {
      id: 'x',
      run: async () => {
        if (findings instanceof Error) {
          throw findings;
        }
        return findings;
      },
    },
    folder,
  );

describe('a stage', () => {
  test('passes when something passed and nothing failed', async () => {
    const report = await run({ counts: counts(2, 0, 1) });
    assert.deepEqual(report.counts, counts(2, 0, 1));
    assert.deepEqual(report.problems, []);
  });

  for (const [why, findings, failed] of [
    ['nothing ran', { counts: counts(0) }, 1],
    ['all was skipped', { counts: counts(0, 0, 5) }, 1],
    ['a part took no part', { counts: counts(9), problems: ['no browser'] }, 1],
    ['tests failed', { counts: counts(9, 2) }, 2],
    ['it broke', new Error('broken'), 1],
  ] as const) {
    test(`fails when ${why}`, async () => {
      const report = await run(findings as Findings | Error);
      assert.equal(report.counts.failed, failed);
    });
  }
});

describe('PostgreSQL', () => {
  test('took part when tests that name it passed and the server saw them', () => {
    assert.equal(postgresProblem({ sessions: 4, passed: 2 }), undefined);
  });

  for (const [why, facts] of [
    ['no such test passed', { sessions: 4, passed: 0 }],
    ['the server saw nobody', { sessions: 0, passed: 2 }],
  ] as const) {
    test(`took no part when ${why}`, () => {
      assert.match(postgresProblem(facts) ?? '', /took no part/);
    });
  }
});

describe('reports are counted', () => {
  test('of node --test', () => {
    const report =
      '# tests 5\n# pass 1\n# fail 2\n# cancelled 1\n# skipped 1\n# todo 3\n';
    assert.deepEqual(tapCounts(report), counts(1, 3, 4));
  });

  const jest = {
    numPassedTests: 2,
    numFailedTests: 1,
    numPendingTests: 3,
    numTodoTests: 1,
    numRuntimeErrorTestSuites: 1,
    testResults: [
      {
        name: '/r/a.test.ts',
        startTime: 0,
        endTime: 1500,
        assertionResults: [
          { status: 'passed', fullName: 'store POSTGRES_18 saves' },
          {
            status: 'failed',
            fullName: 'store POSTGRES_18 loads',
            failureMessages: ['\n\u001b[31mError: gone\u001b[39m\n  at x'],
          },
          { status: 'passed', fullName: 'store SQLITE_3 saves' },
        ],
      },
      {
        name: '/r/b.test.ts',
        startTime: 0,
        endTime: 0,
        message: 'cannot be parsed',
        assertionResults: [],
      },
    ],
  };

  test('of Jest, a file that cannot be loaded among the failures', () => {
    assert.deepEqual(jestCounts(jest), counts(2, 2, 4));
  });

  test('of Jest by name, only what passed', () => {
    assert.equal(passedNamed(jest, /postgres/i), 1);
  });

  test('of Jest, how many of the answers of the doors are as expected', () => {
    assert.match(doorsNote(jest), /: 0 of 0 /);
    const [first] = jest.testResults;
    const name = '/r/packages/conformance/src/a.test.ts';
    const testResults = first ? [{ ...first, name }] : [];
    assert.match(doorsNote({ ...jest, testResults }), /: 2 of 3 /);
  });

  test('of Jest, each failure with its file and what it threw', () => {
    assert.deepEqual(jestFailures(jest), [
      'a.test.ts store POSTGRES_18 loads: Error: gone',
      'b.test.ts: cannot be parsed',
    ]);
  });

  test('of Playwright, a test that passed at the second try among the failures', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
    const errors = [{ message: `x\n${'y'.repeat(999)}` }];
    const report = { stats, errors, suites: [] };
    assert.deepEqual(playwrightCounts(report), counts(4, 3, 2));
    assert.deepEqual(playwrightFailures(report), ['playwright: x']);
  });

  test('of the long run, as a page', () => {
    const page = longReport(
      { counts: counts(2, 1, 4), notes: ['n'], report: jest },
      { date: '2026-01-02', machine: 'm', seconds: 90 },
    );
    assert.match(
      page,
      /on m, in 1\.5 minutes:\n\*\*2 passed, 1 failed\*\*, 4 skipped/,
    );
    assert.match(page, /a\.test\.ts` \| 2 \| 1\.5 \|/);
  });
});

describe('the summary', () => {
  const stage = (
    id: string,
    own: ReturnType<typeof counts>,
    problems: string[] = [],
    failures: string[] = [],
  ) => ({
    id,
    seconds: 1,
    counts: own,
    notes: [],
    problems,
    failures,
  });

  test('ends with the sum of all runners and nothing after it', () => {
    const text = summary([
      stage('a', counts(2, 0, 1)),
      stage('b', counts(3, 1), ['why'], ['t: thrown']),
    ]);
    assert.match(text, /\n {2}FAILED b: why\n {2}FAILED b: t: thrown\n/);
    assert.match(text, /\n\nTests: 5 passed, 1 failed\n$/);
  });

  test('says when only a part was run', () => {
    assert.match(
      summary([], 'a part'),
      /a part\n\nTests: 0 passed, 0 failed\n$/,
    );
  });
});

describe('a selection of stages', () => {
  const all = ['a', 'b', 'c'].map(id => ({
    id,
    run: async () => ({ counts: counts(1) }),
  }));

  test('keeps the order of the stages', () => {
    assert.deepEqual(
      selectStages(all, 'c,a').map(({ id }) => id),
      ['a', 'c'],
    );
  });

  test('refuses a stage that does not exist', () => {
    assert.throws(
      () => selectStages(all, 'a,x'),
      /no stage 'x'. There are: a, b, c/,
    );
  });
});
