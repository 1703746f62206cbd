import { z } from 'zod';
import { caseSchema, DOORS } from './caseSchema';

/** A case with all that its answer depends on, its texts written out. */
export type Case = z.infer<typeof caseSchema>;

/** A way to ask what policies say. */
export type Door = (typeof DOORS)[number];
