import { Step } from '../../read/path';
import {
  entryOf,
  ListNode,
  MapEntry,
  MapNode,
  TreeNode,
} from '../../read/tree/TreeNode';
import { DOCUMENT_NAMES, SILENT_STEPS } from './documentNames.table';

/** Finds paths of the model in the tree of the document that it was read from. */
export class ModelPlaces {
  /** Items as the model counts them, made once for each list. */
  private readonly items = new Map<ListNode, readonly TreeNode[]>();

  constructor(private readonly root: TreeNode) {}

  /** Offset of the innermost part of a path that exists. */
  offsetOf(steps: readonly Step[]): number {
    let node = this.root;
    let offset = node.start;
    for (const step of steps) {
      const found = this.step(node, step);
      if (!found) {
        return offset;
      }
      ({ node, offset } = found);
    }
    return offset;
  }

  private step(
    node: TreeNode,
    step: Step,
  ): { node: TreeNode; offset: number } | undefined {
    if (node.kind === 'list' && typeof step === 'number') {
      const item = this.itemsOf(node)[step];
      return item && { node: item, offset: item.start };
    }
    if (node.kind !== 'map') {
      return undefined;
    }
    const name = String(step);
    if (SILENT_STEPS.has(name) && !entryOf(node, name)) {
      return { node, offset: node.start };
    }
    const entry = entryNamed(node, name);
    return entry && { node: entry.node, offset: entry.start };
  }

  /** Among mappings the model leaves out what is none. */
  private itemsOf(list: ListNode): readonly TreeNode[] {
    const known = this.items.get(list);
    if (known) {
      return known;
    }
    const maps = list.items.filter(({ kind }) => kind === 'map');
    const items = maps.length > 0 ? maps : list.items;
    this.items.set(list, items);
    return items;
  }
}

/** Under any name that documents use; else the custom property that tells it. */
function entryNamed(map: MapNode, name: string): MapEntry | undefined {
  for (const candidate of DOCUMENT_NAMES.get(name) ?? [name]) {
    const entry = entryOf(map, candidate);
    if (entry) {
      return entry;
    }
  }
  return customEntry(map, name);
}

function customEntry(map: MapNode, name: string): MapEntry | undefined {
  const customs = entryOf(map, 'customProperties')?.node;
  for (const item of customs?.kind === 'list' ? customs.items : []) {
    const property =
      item.kind === 'map' ? entryOf(item, 'property')?.node : undefined;
    if (item.kind === 'map' && property?.kind === 'scalar') {
      if (property.text === name) {
        return entryOf(item, 'value');
      }
    }
  }
  return undefined;
}
