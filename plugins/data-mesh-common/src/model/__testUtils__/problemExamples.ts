import { REFUSED_CASES } from '../../write/patch/__fixtures__/patchCases.table';
import { patchText } from '../../write/patch/patchText';
import { setDeprecated } from '../../write/patch/facts/setDeprecated';
import { bumpVersion } from '../../write/patch/facts/bumpVersion';
import { LINT_CASES } from '../../lint/__fixtures__/lintCases.table';
import { lintDocument } from '../../lint';
import { judge, makeBundles } from '../../policy';
import { gateCases, gateFolders } from '../../policy/__testUtils__/gateCases';
import { POLICY_CASES } from '../../policy/language/__fixtures__/policyCases.table';
import { setCases } from '../../policy/set/__testUtils__/setCases';
import { CONTEXT_CASES } from '../../policy/context/__fixtures__/contextCases.table';
import { readCheckContext } from '../../policy/context/readCheckContext';
import { readPolicyFile } from '../../policy/language/readPolicyFile';
import {
  TRIAL_CASES,
  TRIAL_FIXTURES,
} from '../../policy/trial/__fixtures__/trialCases.table';
import { MANY_PARTS } from '../../policy/trial/__fixtures__/manyParts';
import { runPolicyTests } from '../../policy/trial/runPolicyTests';
import { VERDICT_CASES } from '../../policy/publish/__testUtils__/verdictCases.table';
import { judged } from '../../policy/publish/__testUtils__/judged';
import { policyOf } from '../../policy/verdict/__testUtils__/policiesOf';
import {
  WAIVER_CASES,
  WAIVER_NOW,
  WAIVER_SCOPE,
} from '../../policy/waiver/__fixtures__/waiverCases.table';
import { readWaiverFile } from '../../policy/waiver/readWaiverFile';
import { readDocument } from '../../read';
import { PROBLEM_CASES } from '../../read/__fixtures__/problemCases.table';
import { SCORECARD_CASES } from '../../scorecard/__fixtures__/scorecardCases.table';
import { DEFINITION_CASES } from '../../scorecard/definitions/__fixtures__/definitionCases.table';
import { readScorecardFile } from '../../scorecard/readScorecardFile';
import { Problem } from '../Problem';

const now = '2026-01-31T12:00:00Z';

/** Texts that are more than the door lets in. */
function oversized(): (string | Uint8Array)[] {
  const lines = (count: number, line: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i)).join('\n');
  const list = `a: &a [${'1,'.repeat(20_000)}1]`;
  return [
    'x'.repeat(6 * 1024 * 1024),
    new Uint8Array([0x61, 0xff]),
    `${'['.repeat(65)}${']'.repeat(65)}`,
    `a: &a 1\n${lines(51, i => `k${i}: *a`)}`,
    `${list}\n${lines(30, i => `k${i}: *a`)}`,
    lines(50_001, i => `k${i}: 1`),
    '[1,'.repeat(300_000),
    `kind: DataContract\ntags: [${'[], '.repeat(600)}]\n`,
  ];
}

/** A problem of every code that can be made, each found in a real text. */
export function problemExamples(): Map<string, Problem> {
  const examples = new Map<string, Problem>();
  const keep = (problems: readonly Problem[]) =>
    problems.forEach(problem => {
      if (!examples.has(problem.code)) {
        examples.set(problem.code, problem);
      }
    });
  PROBLEM_CASES.forEach(({ code, text }) =>
    keep(only(code, readDocument(text.replace('»', '')).problems)),
  );
  LINT_CASES.forEach(({ text }) =>
    keep(lintDocument(readDocument(text.replace('»', '')), { now })),
  );
  REFUSED_CASES.forEach(({ text, operation }) =>
    keep(patchText(text, [operation]).problems),
  );
  keep(bumpVersion('version: latest\n', 'minor').problems);
  keep(
    setDeprecated(
      'apiVersion: v0.9.0\nkind: DataProduct\nid: a\nstatus: active\noutputPorts:\n  - {name: p, version: 1.0.0}\n',
      'outputPorts[0]',
    ).problems,
  );
  POLICY_CASES.forEach(({ code, text, scope }) => {
    const content = text.replace('»', '');
    keep(only(code, readPolicyFile({ path: 'a', content, scope }).problems));
  });
  WAIVER_CASES.forEach(({ text, scope = WAIVER_SCOPE }) => {
    const content = text.replace('»', '');
    keep(
      readWaiverFile({ path: 'a', content, scope, now: WAIVER_NOW }).problems,
    );
  });
  SCORECARD_CASES.forEach(({ code, text, scope }) => {
    const content = text.replace('»', '');
    keep(only(code, readScorecardFile({ path: 'a', content, scope }).problems));
  });
  oversized().forEach(text => keep(readDocument(text).problems));
  DEFINITION_CASES.forEach(problems =>
    keep(problems.map(({ problem }) => problem)),
  );
  keep([
    { code: 'document-unreadable', severity: 'error', path: '', data: {} },
  ]);
  gateFolders()
    .flatMap(gateCases)
    .forEach(({ documents, context }) =>
      makeBundles(documents).forEach(bundle =>
        keep(judge(bundle, context).problems.map(({ problem }) => problem)),
      ),
    );
  VERDICT_CASES.forEach(([spec, given]) =>
    keep(judged(spec, given).problems.map(({ problem }) => problem)),
  );
  CONTEXT_CASES.forEach(([, json]) => keep(readCheckContext(json).problems));
  setCases().forEach(({ problems }) =>
    keep(problems.map(({ problem }) => problem)),
  );
  [{ ...TRIAL_CASES[0], tests: [] }, ...TRIAL_CASES].forEach(
    ({ spec, tests }) =>
      keep(
        runPolicyTests(
          [policyOf({ spec, tests })],
          path => TRIAL_FIXTURES[path],
        ).flatMap(({ problems }) => problems),
      ),
  );
  keep(
    only(
      'policy-mutants-left',
      runPolicyTests(
        [policyOf(MANY_PARTS)],
        path => TRIAL_FIXTURES[path],
      ).flatMap(({ problems }) => problems),
    ),
  );
  return examples;
}

function only(code: string, problems: readonly Problem[]): Problem[] {
  return problems.filter(problem => problem.code === code);
}
