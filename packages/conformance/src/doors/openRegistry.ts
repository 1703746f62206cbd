import { z } from 'zod';
import { Case } from '../Case';
import { Beside, Registry, startRegistry } from './startRegistry';

/** `unchanged` of what was live before. */
const accepted = z.object({
  state: z.enum(['accepted', 'accepted-with-warnings', 'unchanged']),
});

/** How a registry is to be found. */
interface Options {
  /** Whether the documents of the case are live. */
  published: boolean;
  setTime: (now: string) => void;
  beside?: Beside;
}

/**
 * A registry that knows what a case is given: what was live before, then the
 * documents themselves where they are `published`, then the policies. The
 * catalog goes away last, since nothing can be published without it.
 */
export async function openRegistry(
  given: Case,
  options: Options,
): Promise<Registry> {
  const { catalog, live, sources, before = {} } = given;
  const { setTime, beside } = options;
  setTime(given.since ?? given.now);
  const registry = await startRegistry({
    catalog,
    beside,
    scopes: [...new Set([...Object.keys(before), ...Object.keys(sources)])],
    unread: given.unread,
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
  await (given.baseline
    ? publishSpared(registry, given, options)
    : publish(registry, given, options));
  setTime(given.now);
  if (given.catalogAway) {
    registry.catalogGoesAway();
  }
  return registry;
}

async function publish(
  registry: Registry,
  given: Case,
  { published }: Options,
): Promise<void> {
  const { documents, before = {}, sources } = given;
  if (published) {
    accepted.parse(await registry.push(documents));
  }
  await registry.readPolicies(before);
  await registry.readPolicies(sources);
}

/** The registry finds what failed while the policies are to come, and then only warns. */
async function publishSpared(
  registry: Registry,
  { documents, sources, baseline, product }: Case,
  { published }: Options,
): Promise<void> {
  await registry.readPolicies(sources);
  await registry.scan();
  const found = JSON.stringify(await registry.baselineOf(product));
  if (found !== JSON.stringify(baseline)) {
    throw new Error(`The registry spares ${found}`);
  }
  if (published) {
    accepted.parse(await registry.push(documents));
  }
}
