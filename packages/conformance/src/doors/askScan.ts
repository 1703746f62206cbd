import { parseEntityRef } from '@backstage/catalog-model';
import { z } from 'zod';
import { Answer } from '../Answer';
import { Case } from '../Case';
import { itemOutcomeSchema, outcomeSchema } from '../outcomeSchema';
import { policyAnswer } from '../policyAnswer';
import { openRegistry } from './openRegistry';

const governance = z.object({
  state: z.enum(['current', 'stale', 'never']),
  policies: z.array(
    z.object({
      id: z.string(),
      outcome: outcomeSchema,
      counts: z.record(itemOutcomeSchema, z.int()),
      evidence: z.array(
        z.object({
          path: z.string(),
          outcome: itemOutcomeSchema,
        }),
      ),
    }),
  ),
});

/** What a scan of a registry says in which the documents of a case are live. */
export async function askScan(
  given: Case,
  setTime: (now: string) => void,
): Promise<Answer> {
  const registry = await openRegistry(given, { published: true, setTime });
  try {
    await registry.scan();
    const { namespace, name } = parseEntityRef(given.product);
    const path = `/products/${namespace}/${name}/governance`;
    const { policies } = governance.parse(await registry.get(path));
    return {
      verdicts: Object.fromEntries(
        policies.map(each => [each.id, policyAnswer(each)]),
      ),
    };
  } finally {
    await registry.stop();
  }
}
