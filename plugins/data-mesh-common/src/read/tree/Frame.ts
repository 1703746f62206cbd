import { Step } from '../path';
import { Report } from '../Report';
import { ListNode, MapEntry, MapNode, TreeNode } from './TreeNode';

/** A collection that is being built. */
export type Frame = ListFrame | MapFrame;

interface ListFrame {
  node: ListNode;
}

/** `key` is set while its value is awaited. */
export interface MapFrame {
  node: MapNode;
  key?: string;
  keyStart: number;
  merging: boolean;
  /** Values of `<<`, laid under the mapping's own keys when it closes. */
  merges?: TreeNode[];
  /** Made for mappings of many keys only. */
  seen?: Map<string, number>;
}

const FEW = 12;

/** Where the frames stand in the document. */
export function stepsOf(frames: readonly Frame[]): Step[] {
  const steps: Step[] = [];
  for (const frame of frames) {
    if (isMap(frame)) {
      if (frame.key !== undefined) {
        steps.push(frame.key);
      }
    } else {
      steps.push(frame.node.items.length);
    }
  }
  return steps;
}

/** Puts a finished node into the innermost collection: item, key or value. */
export function addToFrame(
  frames: readonly Frame[],
  node: TreeNode,
  text: string,
  report: Report,
): void {
  const frame = frames[frames.length - 1];
  if (!isMap(frame)) {
    frame.node.items.push(node);
  } else if (frame.key === undefined) {
    frame.key = keyOf(node, frames, text, report);
    frame.keyStart = node.start;
    frame.merging = frame.key === '<<' && text.startsWith('<<', node.start);
  } else {
    addValue(frame, frame.key, node, frames, report);
    frame.key = undefined;
  }
}

/** Lays merged keys under the mapping's own. */
export function closeFrame(frame: Frame): TreeNode {
  if (isMap(frame) && frame.merges) {
    const seen = seenOf(frame);
    for (const source of frame.merges) {
      for (const entry of (source as MapNode).entries) {
        if (!seen.has(entry.key)) {
          seen.set(entry.key, entry.start);
          frame.node.entries.push(entry);
        }
      }
    }
  }
  return frame.node;
}

function addValue(
  frame: MapFrame,
  key: string,
  node: TreeNode,
  frames: readonly Frame[],
  report: Report,
): void {
  const sources = frame.merging ? mergeSources(node) : undefined;
  if (sources) {
    (frame.merges ??= []).push(...sources);
    return;
  }
  const first = startOf(frame, key);
  if (first === undefined) {
    frame.node.entries.push({ key, start: frame.keyStart, node });
    frame.seen?.set(key, frame.keyStart);
    return;
  }
  const place = report.place(first);
  report.add('duplicate-key', stepsOf(frames), frame.keyStart, {
    key,
    firstLine: place.line,
    firstColumn: place.column,
  });
}

/** Mappings that `<<` may merge; anything else leaves `<<` an ordinary key. */
function mergeSources(node: TreeNode): MapNode[] | undefined {
  const sources = node.kind === 'list' ? node.items : [node];
  const maps = sources.filter((item): item is MapNode => item.kind === 'map');
  return maps.length === sources.length && maps.length > 0 ? maps : undefined;
}

function keyOf(
  node: TreeNode,
  frames: readonly Frame[],
  text: string,
  report: Report,
): string {
  if (node.kind === 'scalar') {
    return node.text;
  }
  report.add('complex-key', stepsOf(frames), node.start);
  return text.slice(node.start, node.start + 40);
}

function startOf(frame: MapFrame, key: string): number | undefined {
  const { entries } = frame.node;
  if (entries.length > FEW) {
    return seenOf(frame).get(key);
  }
  return entries.find((entry: MapEntry) => entry.key === key)?.start;
}

function seenOf(frame: MapFrame): Map<string, number> {
  frame.seen ??= new Map(
    frame.node.entries.map(entry => [entry.key, entry.start]),
  );
  return frame.seen;
}

function isMap(frame: Frame): frame is MapFrame {
  return frame.node.kind === 'map';
}
