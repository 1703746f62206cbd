import { AskedCatalog } from '../access/AskedCatalog';

/** A catalog that takes questions and never answers. */
export function silentCatalog(): AskedCatalog {
  const silence = () => new Promise<never>(() => {});
  return {
    getEntityByRef: silence,
    getEntitiesByRefs: silence,
    async *streamEntities() {
      yield await silence();
    },
  };
}
