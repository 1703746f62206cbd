import { z } from 'zod';
import { Answer } from '../Answer';
import { problemLine } from '../problemLine';
import { stateSchema } from '../stateSchema';

const problems = z.array(
  z.object({
    code: z.string(),
    data: z.record(z.string(), z.json()),
  }),
);

const submission = z.object({
  state: stateSchema,
  problems,
  documents: z.array(z.object({ problems })),
});

/** What a submission says, as the API tells it. */
export function submissionAnswer(body: unknown): Answer {
  const { state, problems: own, documents } = submission.parse(body);
  const all = [...own, ...documents.flatMap(document => document.problems)];
  return { state, problems: all.map(problemLine).sort() };
}
