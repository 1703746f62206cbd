import { counted } from '../../terminal/counted';
import { FileTrial } from './FileTrial';

/** How many tests there were and how well they look, in a sentence or two. */
export function trialsSummary(trials: readonly FileTrial[]): string {
  const sum = (count: (each: FileTrial['trial']) => number) =>
    trials.reduce((total, { trial }) => total + count(trial), 0);
  const tests = sum(trial => trial.tests.length);
  const failed = sum(
    trial => trial.tests.filter(({ passed }) => !passed).length,
  );
  const mutants = sum(trial => trial.mutants);
  const survivors = sum(trial => trial.survivors);
  return `${counted(trials.length, 'policy', 'policies')}, ${counted(
    tests,
    'test',
  )}, ${failed} failed. The policies were changed in ${counted(
    mutants,
    'way',
  )}; the tests did not see ${survivors}.`;
}
