import { Problem } from '../../model';
import { parseTree } from '../../read/parseTree';
import { decodeText } from '../../read/text/decodeText';
import { MapNode } from '../../read/tree/TreeNode';
import { FileProblems } from '../language/FileProblems';
import { PolicyReading } from '../language/PolicyReading';
import { DocumentPart, splitDocuments } from '../language/splitDocuments';
import { checkApiVersion } from './checkApiVersion';
import { definitionKind } from './definitionKind';
import { DefinitionKind } from './definitionKinds';
import { DEFINITION_LIMITS, MOST_DOCUMENTS } from './definitionLimits';
import { PolicyFile } from './PolicyFile';

/** Reads a document; what it gives keeps what was read, and is called only where nothing was wrong with it. */
export type DefinitionReader = (
  root: MapNode,
  reading: PolicyReading,
) => (() => void) | undefined;

/** Readers of the kinds that are wanted. */
export type DefinitionReaders = {
  readonly [K in DefinitionKind]?: DefinitionReader;
};

/**
 * Reads the documents of a file that are of the kinds wanted, and gives what is
 * wrong with them, with the lines of the file. Those of the other kinds that a
 * source can hold are passed over; a broken document stops none of the others.
 */
export function readDefinitions(
  { content }: PolicyFile,
  readers: DefinitionReaders,
): Problem[] {
  const { text, fault } = decodeText(content, DEFINITION_LIMITS);
  if (fault || text === undefined) {
    return parseTree(content, DEFINITION_LIMITS).problems;
  }
  const found = new FileProblems();
  const parts = splitDocuments(text, MOST_DOCUMENTS);
  const whole = new PolicyReading(text, 0, found);
  if (parts.length === 0) {
    whole.find('policy-file-empty', 0);
  } else if (parts.length > MOST_DOCUMENTS) {
    const place = { line: parts[MOST_DOCUMENTS].line + 1, column: 1 };
    whole.findAt('policy-too-many', '', place, { limit: MOST_DOCUMENTS });
  }
  for (const part of parts.slice(0, MOST_DOCUMENTS)) {
    readPart(part, readers, found);
  }
  return found.inOrder();
}

function readPart(
  { text, line }: DocumentPart,
  readers: DefinitionReaders,
  found: FileProblems,
): void {
  const { root, problems } = parseTree(text, DEFINITION_LIMITS);
  const reading = new PolicyReading(text, line, found);
  if (root?.kind === 'map') {
    const kind = definitionKind(root, reading);
    const read = kind && readers[kind];
    if (kind && !read) {
      return;
    }
    problems.forEach(problem => reading.tell(shifted(problem, line)));
    checkApiVersion(root, reading);
    const keep = read?.(root, reading);
    if (reading.isSound) {
      keep?.();
    }
    return;
  }
  problems.forEach(problem => reading.tell(shifted(problem, line)));
  if (root || problems.length === 0) {
    reading.find('policy-not-a-mapping', root?.start ?? 0);
  }
}

function shifted(problem: Problem, lines: number): Problem {
  return problem.line === undefined
    ? problem
    : { ...problem, line: problem.line + lines };
}
