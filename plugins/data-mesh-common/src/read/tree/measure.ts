import { Event, EVENT_ID } from 'js-yaml';
import { DocumentLimits } from '../DocumentReading';
import { Fault } from '../Fault';

// Read in the innermost loop, so not looked up in the exports of a module each time.
const { ALIAS, DOCUMENT, MAPPING, SCALAR, SEQUENCE } = EVENT_ID;

/** What an anchor stands for; still open while `nodes` is negative. */
interface Anchored {
  nodes: number;
  height: number;
}

interface Open {
  anchor?: Anchored;
  /** Nodes counted before this collection. */
  before: number;
  /** Levels of collections inside, aliases followed. */
  height: number;
  /** Nodes that may still come directly inside: a mapping has two for each key. */
  room: number;
}

/** More than any document has room for, still a small integer. */
const PLENTY = 2 ** 30;

/**
 * Counts nodes, depth and aliases of the parse events in one flat loop, before
 * anything is built: a bomb of aliases, a cycle or ten thousand levels end here.
 * An alias counts as many nodes and levels as what it stands for, so whoever
 * walks the tree later can recurse and never meets more than was counted.
 */
export function measure(
  events: readonly Event[],
  text: string,
  limits: DocumentLimits,
): Fault | undefined {
  const anchors = new Map<string, Anchored>();
  const open: Open[] = [];
  let nodes = 0;
  let aliases = 0;
  let at = 0;
  for (const event of events) {
    switch (event.type) {
      case DOCUMENT:
        anchors.clear();
        open.push({ before: nodes, height: 0, room: PLENTY });
        break;
      case SCALAR:
        enter(open);
        nodes++;
        at = event.valueStart >= 0 ? event.valueStart : at;
        if (event.anchorStart >= 0) {
          anchors.set(nameOf(event, text), { nodes: 1, height: 0 });
        }
        break;
      case SEQUENCE:
      case MAPPING: {
        at = event.start;
        const room = event.type === MAPPING ? 2 * limits.keys : PLENTY;
        enter(open);
        const frame: Open = { before: nodes, height: 0, room };
        if (event.anchorStart >= 0) {
          frame.anchor = { nodes: -1, height: 0 };
          anchors.set(nameOf(event, text), frame.anchor);
        }
        nodes++;
        // The frame of the document is no level.
        if (open.push(frame) - 1 > limits.depth) {
          return exceeded('too-deep', at, limits.depth);
        }
        break;
      }
      case ALIAS: {
        at = event.anchorStart - 1;
        const name = nameOf(event, text);
        const target = anchors.get(name);
        if (!target || target.nodes < 0) {
          const code = target ? 'cyclic-alias' : 'unknown-alias';
          return { code, offset: at, data: { name } };
        }
        if (++aliases > limits.aliases) {
          return exceeded('too-many-aliases', at, limits.aliases);
        }
        if (open.length - 1 + target.height > limits.depth) {
          return exceeded('too-deep', at, limits.depth);
        }
        enter(open);
        nodes += target.nodes;
        raise(open, target.height);
        break;
      }
      default:
        close(open, nodes);
    }
    if (open.length > 0 && open[open.length - 1].room < 0) {
      return exceeded('too-many-keys', at, limits.keys);
    }
    if (nodes > limits.nodes) {
      return exceeded('too-many-nodes', at, limits.nodes);
    }
  }
  return undefined;
}

/** Something stands directly inside the innermost collection. */
function enter(open: readonly Open[]): void {
  if (open.length > 0) {
    open[open.length - 1].room--;
  }
}

function close(open: Open[], nodes: number): void {
  const frame = open.pop();
  if (!frame) {
    return;
  }
  const height = frame.height + 1;
  if (frame.anchor) {
    frame.anchor.nodes = nodes - frame.before;
    frame.anchor.height = height;
  }
  raise(open, height);
}

function raise(open: readonly Open[], height: number): void {
  const parent = open[open.length - 1];
  if (parent && parent.height < height) {
    parent.height = height;
  }
}

function nameOf(
  event: { anchorStart: number; anchorEnd: number },
  text: string,
): string {
  return text.slice(event.anchorStart, event.anchorEnd);
}

function exceeded(code: Fault['code'], offset: number, limit: number): Fault {
  return { code, offset, data: { limit } };
}
