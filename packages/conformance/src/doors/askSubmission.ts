import { Answer } from '../Answer';
import { Case } from '../Case';
import { openRegistry } from './openRegistry';
import { submissionAnswer } from './submissionAnswer';

/**
 * What a registry says of a push that it only judges, and then of the push.
 *
 * @param verdicts - what the gate of the registry has said of the documents last: an
 *   answer tells only what is wrong
 */
export async function askSubmission(
  given: Case,
  setTime: (now: string) => void,
  verdicts: (given: Case) => Answer['verdicts'],
): Promise<{ dryRun: Answer; submission: Answer }> {
  const registry = await openRegistry(given, { published: false, setTime });
  const ask = async (dryRun: boolean): Promise<Answer> => {
    const answer = await registry.push(given.documents, dryRun);
    return { ...submissionAnswer(answer), verdicts: verdicts(given) };
  };
  try {
    return { dryRun: await ask(true), submission: await ask(false) };
  } finally {
    await registry.stop();
  }
}
