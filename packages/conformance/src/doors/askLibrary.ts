import { createHash } from 'node:crypto';
import {
  checkWithContext,
  readCheckContext,
  readDocument,
} from '@meshstage/plugin-data-mesh-common';
import { Answer } from '../Answer';
import { Case } from '../Case';
import { checkContextOf } from '../context/checkContextOf';
import { policyAnswer } from '../policyAnswer';
import { problemLine } from '../problemLine';

/** What the functional core says. @throws where a case is no single bundle, or its context is none */
export async function askLibrary(given: Case): Promise<Answer> {
  const json: unknown = JSON.parse(JSON.stringify(checkContextOf(given)));
  const { context, problems } = readCheckContext(json);
  if (!context || problems.length > 0) {
    throw new Error(`Of the context: ${problems.map(problemLine).join(', ')}`);
  }
  const documents = Object.entries(given.documents).map(([path, text]) => {
    const bytes = Buffer.from(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { path, sha256, reading: readDocument(bytes) };
  });
  const [{ judgement }, ...others] = checkWithContext(documents, context);
  if (others.length > 0) {
    throw new Error('The documents of a case are of one product');
  }
  return {
    state: judgement.state,
    problems: judgement.problems
      .map(({ problem }) => problemLine(problem))
      .sort(),
    verdicts: Object.fromEntries(
      judgement.verdicts.map(each => [each.policy, policyAnswer(each)]),
    ),
  };
}
