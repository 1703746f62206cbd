import { Answer } from '../Answer';
import { Case } from '../Case';
import { openRegistry } from './openRegistry';
import { submissionAnswer } from './submissionAnswer';

/** What a registry says of a push that it only judges, and then of the push. */
export async function askSubmission(
  given: Case,
  setTime: (now: string) => void,
): Promise<{ dryRun: Answer; submission: Answer }> {
  const registry = await openRegistry(given, { published: false, setTime });
  try {
    return {
      dryRun: submissionAnswer(await registry.push(given.documents, true)),
      submission: submissionAnswer(await registry.push(given.documents)),
    };
  } finally {
    await registry.stop();
  }
}
