import { z } from 'zod';
import { Answer } from '../Answer';
import { problemLine } from '../problemLine';

const problems = z.array(
  z.object({
    code: z.string(),
    data: z.record(z.string(), z.json()),
  }),
);

const submission = z.object({
  state: z.enum([
    'unchanged',
    'waiting',
    'accepted',
    'accepted-with-warnings',
    'refused',
  ]),
  problems,
  documents: z.array(z.object({ problems })),
});

/** What a submission says, as the API tells it. */
export function submissionAnswer(body: unknown): Answer {
  const { state, problems: own, documents } = submission.parse(body);
  const all = [...own, ...documents.flatMap(document => document.problems)];
  return { state, problems: all.map(problemLine).sort() };
}
