import { Event, EVENT_ID } from 'js-yaml';
import { Report } from '../Report';
import { addToFrame, closeFrame, Frame } from './Frame';
import { scalarNode } from './scalarNode';
import { TreeNode } from './TreeNode';

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
  let root: TreeNode | undefined;
  let at = 0;

  for (const event of events) {
    let node: TreeNode | undefined;
    let opened: Frame | undefined;
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        anchors.clear();
        continue;
      case EVENT_ID.SCALAR:
        node = scalarNode(event, text, at, frames, report);
        break;
      case EVENT_ID.SEQUENCE:
        opened = { node: { kind: 'list', items: [], start: event.start } };
        break;
      case EVENT_ID.MAPPING:
        opened = {
          node: { kind: 'map', entries: [], start: event.start },
          keyStart: event.start,
          merging: false,
        };
        break;
      case EVENT_ID.ALIAS:
        node = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
        at = event.anchorStart - 1;
        break;
      default: {
        const frame = frames.pop();
        // The pop of the document has no frame.
        node = frame && closeFrame(frame);
      }
    }
    const started = opened?.node ?? node;
    if (!started) {
      continue;
    }
    if ('anchorStart' in event && event.type !== EVENT_ID.ALIAS) {
      at = started.start;
      if (event.anchorStart >= 0) {
        anchors.set(text.slice(event.anchorStart, event.anchorEnd), started);
      }
    }
    if (opened) {
      frames.push(opened);
    } else if (node && frames.length > 0) {
      addToFrame(frames, node, text, report);
    } else if (node && !isEmpty(node)) {
      if (root) {
        report.add('multiple-documents', [], node.start);
        return root;
      }
      root = node;
    }
  }
  return root;
}

/** `---` with nothing after it; people leave such lines behind. */
function isEmpty(node: TreeNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}
