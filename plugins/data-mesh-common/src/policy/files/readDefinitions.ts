import { Problem } from '../../model';
import { DEFAULT_LIMITS } from '../../read/limits';
import { parseTree } from '../../read/parseTree';
import { decodeText } from '../../read/text/decodeText';
import { MapNode } from '../../read/tree/TreeNode';
import { keptProblems } from '../language/keptProblems';
import { PolicyReading } from '../language/PolicyReading';
import { PolicyFile } from '../language/readPolicyFile';
import { DocumentPart, splitDocuments } from '../language/splitDocuments';
import { checkApiVersion } from './checkApiVersion';
import { definitionKind } from './definitionKind';
import { DefinitionKind } from './definitionKinds';

/** Reads a document; what it gives keeps what was read, and is called only where nothing was wrong with it. */
export type DefinitionReader = (
  root: MapNode,
  reading: PolicyReading,
) => (() => void) | undefined;

/** Readers of the kinds that are wanted. */
export type DefinitionReaders = {
  readonly [K in DefinitionKind]?: DefinitionReader;
};

const MOST_DOCUMENTS = 500;
const LIMITS = { ...DEFAULT_LIMITS, bytes: 1024 * 1024, nodes: 100_000 };

/**
 * Reads the documents of a file that are of the kinds wanted, and gives what is
 * wrong with them, with the lines of the file. Those of the other kinds that a
 * source can hold are passed over; a broken document stops none of the others.
 */
export function readDefinitions(
  { content }: PolicyFile,
  readers: DefinitionReaders,
): Problem[] {
  const { text, fault } = decodeText(content, LIMITS);
  if (fault || text === undefined) {
    return parseTree(content, LIMITS).problems;
  }
  const parts = splitDocuments(text, MOST_DOCUMENTS);
  const problems = parts
    .slice(0, MOST_DOCUMENTS)
    .flatMap(part => readPart(part, readers));
  const whole = new PolicyReading(text, 0);
  if (parts.length === 0) {
    whole.find('policy-file-empty', 0);
  } else if (parts.length > MOST_DOCUMENTS) {
    const { line } = parts[MOST_DOCUMENTS];
    const place = { line: line + 1, column: 1 };
    whole.findAt('policy-too-many', '', place, { limit: MOST_DOCUMENTS });
  }
  return keptProblems([...whole.problems, ...problems]);
}

function readPart(
  { text, line }: DocumentPart,
  readers: DefinitionReaders,
): Problem[] {
  const { root, problems } = parseTree(text, LIMITS);
  const ofText = problems.map(problem => shifted(problem, line));
  if (!root) {
    return ofText;
  }
  const reading = new PolicyReading(text, line);
  if (root.kind !== 'map') {
    reading.find('policy-not-a-mapping', root.start);
    return [...ofText, ...reading.problems];
  }
  const kind = definitionKind(root, reading);
  const read = kind && readers[kind];
  if (kind && !read) {
    return [];
  }
  checkApiVersion(root, reading);
  const keep = read?.(root, reading);
  if (!ofText.some(isError) && !reading.problems.some(isError)) {
    keep?.();
  }
  return [...ofText, ...reading.inOrder()];
}

function shifted(problem: Problem, lines: number): Problem {
  return problem.line === undefined
    ? problem
    : { ...problem, line: problem.line + lines };
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
