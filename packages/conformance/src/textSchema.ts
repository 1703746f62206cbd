import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { z } from 'zod';

const FOLDER = resolvePackagePath('@meshstage/conformance', 'cases/texts');

const letters = z.strictObject({
  letter: z.string().length(1),
  times: z.int().positive(),
});

/** A text as it is, or one that cases share, with parts of it replaced. */
export const textSchema = z
  .union([
    z.string(),
    z.strictObject({
      use: z.string().regex(/^[\w.-]+$/),
      replace: z.record(z.string(), z.union([z.string(), letters])).default({}),
    }),
  ])
  .transform((value, context) => {
    if (typeof value === 'string') {
      return value;
    }
    let text = readFileSync(resolve(FOLDER, value.use), 'utf8');
    for (const [from, to] of Object.entries(value.replace)) {
      const parts = text.split(from);
      if (parts.length !== 2) {
        // One that replaces nothing, or more than it meant, says nothing.
        context.addIssue(`'${from}' is there ${parts.length - 1} times`);
      }
      text = parts.join(
        typeof to === 'string' ? to : to.letter.repeat(to.times),
      );
    }
    return text;
  });
