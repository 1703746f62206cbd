import type {
  LineageNeighbour,
  ProductLineage,
} from '@meshstage/plugin-data-mesh-common';

/** A neighbour with every port that leads to it; one box of the picture. */
export interface LineageNode {
  key: string;
  neighbour: LineageNeighbour;
  /** Ports of the edges, as they are written. */
  ports: string[];
}

/**
 * One node per product or system, however many ports connect it. A product
 * without a ref (external) is known by its title only.
 */
export function mergeNeighbours(
  neighbours: ProductLineage['upstream'],
): LineageNode[] {
  const nodes = new Map<string, LineageNode>();
  for (const neighbour of neighbours) {
    const key = neighbour.ref ?? `external:${neighbour.title}`;
    const node = nodes.get(key) ?? { key, neighbour, ports: [] };
    const port = [neighbour.port, neighbour.version].filter(Boolean).join(' ');
    if (port && node.ports[node.ports.length - 1] !== port) {
      node.ports.push(port);
    }
    nodes.set(key, node);
  }
  return [...nodes.values()];
}
