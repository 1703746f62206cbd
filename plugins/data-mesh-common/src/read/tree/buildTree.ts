import { Event, EVENT_ID } from 'js-yaml';
import { Report } from '../Report';
import { addToFrame, closeFrame, Frame } from './Frame';
import { scalarNode } from './scalarNode';
import { ListNode, MapNode, TreeNode } from './TreeNode';

// Read in the innermost loop, so not looked up in the exports of a module each time.
const { ALIAS, DOCUMENT, MAPPING, SCALAR, SEQUENCE } = EVENT_ID;

/** State of one building. */
interface Building {
  text: string;
  report: Report;
  frames: Frame[];
  anchors: Map<string, TreeNode>;
  root?: TreeNode;
  /** Set when a second document was found; nothing more is built then. */
  done: boolean;
}

/**
 * Parse events to a tree, in one loop. Only the first document that holds
 * something is built; another one is a problem. Expects events that `measure`
 * let pass.
 */
export function buildTree(
  events: readonly Event[],
  text: string,
  report: Report,
): TreeNode | undefined {
  const anchors = new Map<string, TreeNode>();
  const frames: Frame[] = [];
  const building: Building = { text, report, frames, anchors, done: false };
  // Where a value that takes no room stands: after what came before it.
  let at = 0;
  for (const event of events) {
    switch (event.type) {
      case SCALAR: {
        const node = scalarNode(event, text, at, frames, report);
        at = node.start;
        keep(building, event, node);
        add(building, node);
        break;
      }
      case MAPPING: {
        const node: MapNode = { kind: 'map', entries: [], start: event.start };
        at = event.start;
        keep(building, event, node);
        frames.push({ node, keyStart: at, merging: false });
        break;
      }
      case SEQUENCE: {
        const node: ListNode = { kind: 'list', items: [], start: event.start };
        at = event.start;
        keep(building, event, node);
        frames.push({ node });
        break;
      }
      case ALIAS: {
        const node = anchors.get(
          text.slice(event.anchorStart, event.anchorEnd),
        );
        at = event.anchorStart - 1;
        if (node) {
          add(building, node);
        }
        break;
      }
      case DOCUMENT:
        anchors.clear();
        break;
      default: {
        const frame = frames.pop();
        // The end of a document closes no frame.
        if (frame) {
          add(building, closeFrame(frame));
        }
      }
    }
    if (building.done) {
      break;
    }
  }
  return building.root;
}

function keep(
  { anchors, text }: Building,
  event: { anchorStart: number; anchorEnd: number },
  node: TreeNode,
): void {
  if (event.anchorStart >= 0) {
    anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
  }
}

function add(building: Building, node: TreeNode): void {
  const { frames, text, report, root } = building;
  if (frames.length > 0) {
    addToFrame(frames, node, text, report);
  } else if (isEmpty(node)) {
    // `---` with nothing after it; people leave such lines behind.
  } else if (root) {
    report.add('multiple-documents', [], node.start);
    building.done = true;
  } else {
    building.root = node;
  }
}

function isEmpty(node: TreeNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}
