import { z } from 'zod';
import { Case } from '../Case';
import { Registry, startRegistry } from './startRegistry';

/** `unchanged` of what was live before. */
const accepted = z.object({
  state: z.enum(['accepted', 'accepted-with-warnings', 'unchanged']),
});

/**
 * A registry that knows what a case is given: what was live before, then the
 * documents themselves where they are `published`, then the policies. The
 * catalog goes away last, since nothing can be published without it.
 */
export async function openRegistry(
  given: Case,
  { published }: { published: boolean },
): Promise<Registry> {
  const { catalog, live, sources, before = {} } = given;
  const registry = await startRegistry({
    catalog,
    scopes: [...new Set([...Object.keys(before), ...Object.keys(sources)])],
  });
  const texts = [
    ...live.lines.flatMap(({ earlier, text }) => [...earlier, text]),
    ...[live.products, live.upstream, live.readers]
      .flat()
      .map(({ text }) => text),
  ];
  for (const text of new Set(texts)) {
    accepted.parse(await registry.push({ 'live.yaml': text }));
  }
  if (published) {
    accepted.parse(await registry.push(given.documents));
  }
  await registry.readPolicies(before);
  await registry.readPolicies(sources);
  if (given.catalogAway) {
    registry.catalogGoesAway();
  }
  return registry;
}
