import { DocumentIdentity } from './DocumentIdentity';

/**
 * Which documents have to be judged again when some changed, by path:
 *
 * - what changed, and every document that claims the identity that a changed
 *   or vanished one claims or claimed: rivals are refused together, and when
 *   one goes the other may stand;
 * - the products that name a changed contract, and the contracts that a
 *   product among them names: they are accepted or refused as one bundle.
 */
export function affectedPaths(options: {
  /** All documents that are there now. */
  present: Map<string, DocumentIdentity>;
  /** What is recorded, as it was before. */
  recorded: Map<string, DocumentIdentity>;
  /** Paths of `present` that are new or have other bytes. */
  changed: string[];
  /** Paths of `recorded` that are there no more. */
  vanished: string[];
}): Set<string> {
  const { present, recorded, changed, vanished } = options;
  const byKey = new Map<string, string[]>();
  const productsNaming = new Map<string, string[]>();
  for (const [path, identity] of present) {
    add(byKey, keyOf(identity), path);
    identity.contractIds.forEach(id => add(productsNaming, id, path));
  }

  const affected = new Set(changed);
  const seeds = [
    ...changed.flatMap(path => present.get(path) ?? []),
    ...[...changed, ...vanished].flatMap(path => recorded.get(path) ?? []),
  ];
  const claimants = (identity: DocumentIdentity) =>
    byKey.get(keyOf(identity)) ?? [];
  const contracts = (id: string) =>
    claimants({ kind: 'DataContract', id, contractIds: [] });

  for (const seed of seeds) {
    claimants(seed).forEach(path => affected.add(path));
    seed.contractIds.flatMap(contracts).forEach(path => affected.add(path));
    if (seed.kind === 'DataContract' && seed.id !== undefined) {
      (productsNaming.get(seed.id) ?? []).forEach(path => affected.add(path));
    }
  }
  // A set hands out what is added to it while it is walked.
  for (const path of affected) {
    const identity = present.get(path);
    if (identity) {
      claimants(identity).forEach(other => affected.add(other));
      identity.contractIds
        .flatMap(contracts)
        .forEach(other => affected.add(other));
    }
  }
  return affected;
}

/** Documents with one key claim one identity; those without id claim none. */
function keyOf({ kind, id }: DocumentIdentity): string {
  return kind === undefined || id === undefined ? '' : `${kind}:${id}`;
}

function add(map: Map<string, string[]>, key: string, path: string): void {
  if (key !== '') {
    const paths = map.get(key);
    if (paths) {
      paths.push(path);
    } else {
      map.set(key, [path]);
    }
  }
}
