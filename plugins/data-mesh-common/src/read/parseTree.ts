import { Problem } from '../model';
import { DocumentLimits } from './DocumentReading';
import { Fault } from './Fault';
import { DEFAULT_LIMITS } from './limits';
import { Report } from './Report';
import { decodeText } from './text/decodeText';
import { buildTree } from './tree/buildTree';
import { measure } from './tree/measure';
import { parseEvents } from './tree/parseEvents';
import { TreeNode } from './tree/TreeNode';

/** A text as a tree, with what was found on the way; without a tree there is a problem, or the text holds nothing. */
export interface ParsedTree {
  /** Without byte order mark. */
  text?: string;
  root?: TreeNode;
  problems: Problem[];
}

/** Text or bytes to a tree, through the limits at the door. */
export function parseTree(
  content: Uint8Array | string,
  limits: DocumentLimits = DEFAULT_LIMITS,
): ParsedTree {
  const { text, fault } = decodeText(content, limits);
  if (fault) {
    return faulty(text ?? '', fault);
  }
  const parsed = parseEvents(text, limits);
  const stop = parsed.fault ?? measure(parsed.events, text, limits);
  if (stop) {
    return { ...faulty(text, stop), text };
  }
  const report = new Report(text);
  const root = buildTree(parsed.events ?? [], text, report);
  return { text, root, problems: report.problems() };
}

function faulty(text: string, { code, offset, data }: Fault): ParsedTree {
  const report = new Report(text);
  report.add(code, [], offset, data);
  return { problems: report.problems() };
}
