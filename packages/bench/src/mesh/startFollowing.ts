import { RunningRegistry, startRegistry } from './startRegistry';
import { waitForProducts } from './waitForProducts';
import { writeMesh } from './writeMesh';

/** A registry that follows a folder of products. */
export interface FollowingRegistry extends RunningRegistry {
  /** Has the folder read again, to the end. */
  readSource(): Promise<void>;
}

/** Starts a registry on a new folder of `count` products and waits for them. */
export async function startFollowing(
  count: number,
): Promise<FollowingRegistry> {
  const mesh = writeMesh(count);
  const registry = await startRegistry({
    sources: {
      bench: {
        type: 'files',
        root: mesh.root,
        include: ['*.yaml'],
        domains: ['bench'],
        watch: false,
      },
    },
  });
  const readSource = () => registry.trigger('data-mesh-source-bench');
  await readSource();
  await waitForProducts(registry.knex, count);
  return {
    ...registry,
    readSource,
    stop: async () => {
      await registry.stop();
      mesh.remove();
    },
  };
}
