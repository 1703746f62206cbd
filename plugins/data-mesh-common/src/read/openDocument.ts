import { DEFAULT_LIMITS } from './limits';
import { Report } from './Report';
import { decodeText } from './text/decodeText';
import { LineIndex } from './text/LineIndex';
import { buildTree } from './tree/buildTree';
import { measure } from './tree/measure';
import { parseEvents } from './tree/parseEvents';
import { TreeNode } from './tree/TreeNode';

/**
 * The tree of a document that was read before, for questions about places;
 * `undefined` where it cannot be parsed or is over the limits of the door.
 */
export function openDocument(
  content: Uint8Array | string,
): { root: TreeNode; lines: LineIndex } | undefined {
  const { text, fault } = decodeText(content, DEFAULT_LIMITS);
  if (fault) {
    return undefined;
  }
  const { events } = parseEvents(text, DEFAULT_LIMITS);
  const root =
    events && !measure(events, text, DEFAULT_LIMITS)
      ? buildTree(events, text, new Report(text))
      : undefined;
  return root && { root, lines: new LineIndex(text) };
}
