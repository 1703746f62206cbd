import { z } from 'zod';

/** What a policy says of a product; of an item all but the last. */
export const outcomeSchema = z.enum([
  'pass',
  'fail',
  'waived',
  'error',
  'not-evaluated',
  'not-applicable',
]);
