import { DocumentIdentity } from './DocumentIdentity';

const GROUP_SIZE = 50;

/**
 * Puts paths into groups that are handed in one after the other: documents
 * that depend on each other stay in one group, small ones share a group of
 * about 50. By path, so that every run does the same.
 */
export function groupPaths(
  paths: Iterable<string>,
  identities: Map<string, DocumentIdentity>,
): { together: string[][] }[] {
  const parent = new Map<string, string>();
  const find = (node: string): string => {
    let root = node;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) {
      root = up;
    }
    for (let at = node; at !== root; ) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  const join = (a: string, b: string) => {
    const [rootA, rootB] = [find(a), find(b)];
    if (rootA !== rootB) {
      parent.set(rootA, rootB);
    }
  };

  const sorted = [...paths].sort();
  for (const path of sorted) {
    const identity = identities.get(path);
    if (identity?.kind !== undefined && identity.id !== undefined) {
      join(`path:${path}`, `${identity.kind}:${identity.id}`);
    }
    identity?.contractIds.forEach(id =>
      join(`path:${path}`, `DataContract:${id}`),
    );
  }

  const components = new Map<string, string[]>();
  for (const path of sorted) {
    const root = find(`path:${path}`);
    const component = components.get(root);
    if (component) {
      component.push(path);
    } else {
      components.set(root, [path]);
    }
  }
  const groups: { together: string[][] }[] = [];
  let size = GROUP_SIZE;
  for (const component of components.values()) {
    if (size >= GROUP_SIZE) {
      groups.push({ together: [] });
      size = 0;
    }
    groups[groups.length - 1].together.push(component);
    size += component.length;
  }
  return groups;
}
