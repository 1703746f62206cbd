import { MapNode, TreeNode, entryOf } from './tree/TreeNode';

const HEAD_FIELDS = ['id', 'name', 'version', 'domain', 'team'];
const PORT_FIELDS = ['version', 'contractId'];

/**
 * Where the fields start that judgements speak of, by path: identity, domain,
 * team, custom properties, ports. `''` is the document. Nothing here
 * grows with columns. Items of lists are counted as the model counts them.
 */
export function fieldOffsets(root: MapNode): Record<string, number> {
  const offsets: Record<string, number> = { '': root.start };
  const note = (path: string, node: TreeNode | undefined) => {
    if (node) {
      offsets[path] = node.start;
    }
  };
  HEAD_FIELDS.forEach(field => note(field, valueOf(root, field)));
  note('team.name', valueOf(valueOf(root, 'team'), 'name'));
  itemsOf(root, 'customProperties').forEach((item, index) => {
    note(`customProperties[${index}].value`, valueOf(item, 'value'));
  });
  itemsOf(root, 'outputPorts').forEach((port, index) => {
    const path = `outputPorts[${index}]`;
    note(path, port);
    PORT_FIELDS.forEach(key => note(`${path}.${key}`, valueOf(port, key)));
    itemsOf(port, 'inputContracts').forEach((contract, at) => {
      note(`${path}.inputContracts[${at}].id`, valueOf(contract, 'id'));
    });
  });
  itemsOf(root, 'inputPorts').forEach((port, index) => {
    note(`inputPorts[${index}].contractId`, valueOf(port, 'contractId'));
  });
  return offsets;
}

function valueOf(
  node: TreeNode | undefined,
  key: string,
): TreeNode | undefined {
  return node?.kind === 'map' ? entryOf(node, key)?.node : undefined;
}

/** Items that are no mapping are not in the model. */
function itemsOf(map: MapNode, key: string): MapNode[] {
  const list = valueOf(map, key);
  return list?.kind === 'list'
    ? list.items.filter((item): item is MapNode => item.kind === 'map')
    : [];
}
