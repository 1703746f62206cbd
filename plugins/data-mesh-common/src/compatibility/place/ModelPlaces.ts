import { Step } from '../../read/path';
import {
  entryOf,
  ListNode,
  MapEntry,
  MapNode,
  TreeNode,
} from '../../read/tree/TreeNode';
import { DOCUMENT_NAMES, SILENT_STEPS } from './documentNames.table';

/** Where something stands in a document, as the document itself calls it. */
export interface DocumentPlace {
  offset: number;
  steps: Step[];
}

interface Found extends DocumentPlace {
  node: TreeNode;
}

/** Finds paths of the model in the tree of the document that it was read from. */
export class ModelPlaces {
  /** Items as the model counts them, made once for each list. */
  private readonly items = new Map<ListNode, readonly TreeNode[]>();

  constructor(private readonly root: TreeNode) {}

  /** Where the innermost part of a path stands that exists. */
  placeOf(steps: readonly Step[]): DocumentPlace {
    let { root: node } = this;
    const place: DocumentPlace = { offset: node.start, steps: [] };
    for (const step of steps) {
      const found = this.step(node, step);
      if (!found) {
        return place;
      }
      node = found.node;
      place.offset = found.offset;
      place.steps.push(...found.steps);
    }
    return place;
  }

  private step(node: TreeNode, step: Step): Found | undefined {
    if (node.kind === 'list' && typeof step === 'number') {
      const item = this.itemsOf(node)[step];
      return item && { node: item, offset: item.start, steps: [step] };
    }
    if (node.kind !== 'map') {
      return undefined;
    }
    const name = String(step);
    if (SILENT_STEPS.has(name) && !entryOf(node, name)) {
      return { node, offset: node.start, steps: [] };
    }
    return entryNamed(node, name);
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
function entryNamed(map: MapNode, name: string): Found | undefined {
  for (const candidate of DOCUMENT_NAMES.get(name) ?? [name]) {
    const entry = entryOf(map, candidate);
    if (entry) {
      return foundAt(entry, [entry.key]);
    }
  }
  return customEntry(map, name);
}

function customEntry(map: MapNode, name: string): Found | undefined {
  const customs = entryOf(map, 'customProperties')?.node;
  const items = customs?.kind === 'list' ? customs.items : [];
  for (const [index, item] of items.entries()) {
    const property =
      item.kind === 'map' ? entryOf(item, 'property')?.node : undefined;
    if (item.kind === 'map' && property?.kind === 'scalar') {
      if (property.text === name) {
        const value = entryOf(item, 'value');
        return value && foundAt(value, ['customProperties', index, 'value']);
      }
    }
  }
  return undefined;
}

function foundAt({ node, start }: MapEntry, steps: Step[]): Found {
  return { node, offset: start, steps };
}
