import { z } from 'zod';

/** What becomes of a submission. */
export const stateSchema = z.enum([
  'unchanged',
  'waiting',
  'accepted',
  'accepted-with-warnings',
  'refused',
]);
