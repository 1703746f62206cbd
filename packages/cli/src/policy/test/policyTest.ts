import { dirname } from 'node:path';
import {
  loadPolicySet,
  PolicySourceFile,
  Problem,
  readPolicyFile,
  runPolicyTests,
} from '@meshstage/plugin-data-mesh-common';
import { CommandLine } from '../../args/CommandLine';
import { POLICIES } from '../../input/documents';
import { tellLinted } from '../../lint/tellLinted';
import { ExitStatus, Terminal } from '../../Terminal';
import { lintedPolicies, policiesJson } from '../lintedPolicies';
import { policySource } from '../policySource';
import { readPolicies } from '../readPolicies';
import { fixtureReader } from './fixtureReader';
import { FileTrial } from './FileTrial';
import { trialsSummary } from './trialsSummary';

/** `data-mesh policy test`: 1 when a problem is at least as severe as `--fail-on`. */
export async function policyTest(
  line: CommandLine,
  terminal: Terminal,
): Promise<ExitStatus> {
  const texts = await readPolicies(line.operands, terminal.stdin, POLICIES);
  const trials: FileTrial[] = [];
  const problems: { path: string; problem: Problem }[] = [];
  for (const [path, file] of texts) {
    const reading = readingOf(file);
    const { read, reasons } = fixtureReader(dirname(path));
    const tried = runPolicyTests(reading.policies, read);
    trials.push(...tried.map(trial => ({ file: path, trial })));
    const found = [
      ...reading.problems,
      ...tried.flatMap(trial => trial.problems).map(withReason(reasons)),
    ];
    problems.push(...found.map(problem => ({ path, problem })));
  }
  const files = lintedPolicies(texts, problems);
  const json = () => ({
    ...policiesJson(files),
    policies: trials.map(({ file, trial }) => ({
      policy: trial.policy,
      file,
      tests: trial.tests.length,
      failed: trial.tests.filter(({ passed }) => !passed).length,
      mutants: trial.mutants,
      survivors: trial.survivors,
    })),
  });
  return tellLinted(files, json, line, terminal, trialsSummary(trials));
}

/** What a file says; of one that cannot be read, that. */
function readingOf(file: PolicySourceFile) {
  if (file.unreadable === undefined) {
    return readPolicyFile(file);
  }
  const { problems } = loadPolicySet([
    policySource(new Map([[file.path, file]])),
  ]);
  return { policies: [], problems: problems.map(({ problem }) => problem) };
}

/** Of a fixture that was not read, why. */
function withReason(
  reasons: ReadonlyMap<string, string>,
): (problem: Problem) => Problem {
  return problem => {
    const { code, data } = problem;
    const reason = reasons.get(String(data.fixture));
    return code === 'policy-test-fixture' && reason !== undefined
      ? { ...problem, data: { ...data, reason } }
      : problem;
  };
}
