import { answersAlike } from '../__testUtils__/answersAlike';
import { Case } from '../Case';
import { askSubmission } from './askSubmission';

const asked = new Map<string, ReturnType<typeof askSubmission>>();

/** One registry is asked both: a dry run leaves nothing behind. */
function both(given: Case) {
  const answers = asked.get(given.name) ?? askSubmission(given);
  asked.set(given.name, answers);
  return answers;
}

answersAlike('dry run', async given => (await both(given)).dryRun);
answersAlike('submission', async given => (await both(given)).submission);
