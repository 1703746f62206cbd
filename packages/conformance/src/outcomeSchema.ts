import { z } from 'zod';

/** What a policy says of a product. */
export const outcomeSchema = z.enum([
  'pass',
  'fail',
  'waived',
  'error',
  'not-evaluated',
  'not-applicable',
]);

/** What an item is for a policy. */
export const itemOutcomeSchema = outcomeSchema.exclude(['not-applicable']);
