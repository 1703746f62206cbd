import { Problem } from '../../model';
import { DEFAULT_LIMITS } from '../../read/limits';
import { parseTree } from '../../read/parseTree';
import { decodeText } from '../../read/text/decodeText';
import { DataPolicy, DataPolicyOverlay } from './DataPolicy';
import { keptProblems } from './keptProblems';
import { GLOBAL } from './policyId';
import { PolicyReading } from './PolicyReading';
import { readHead } from './readHead';
import { readOverlay } from './readOverlay';
import { readPolicy } from './readPolicy';
import { DocumentPart, splitDocuments } from './splitDocuments';

/** A file of policies. @public */
export interface PolicyFile {
  /** From the root of its source. */
  path: string;
  content: Uint8Array | string;
  /** What the source may hold: `global`, or a domain; absent = whatever the file says. */
  scope?: string;
}

/** What a file of policies holds. @public */
export interface PolicyFileReading {
  policies: DataPolicy[];
  overlays: DataPolicyOverlay[];
  /** With the lines of the file; a document with an error gives no policy, the others do. */
  problems: Problem[];
}

const MOST_DOCUMENTS = 500;
const LIMITS = { ...DEFAULT_LIMITS, bytes: 1024 * 1024, nodes: 100_000 };

/**
 * Reads the policies and overlays of a file, one YAML document each. What they
 * say is checked here, so that whoever asks them later meets no surprise: fields,
 * operators and what stands behind them, expressions, matches, messages.
 *
 * @public
 */
export function readPolicyFile(file: PolicyFile): PolicyFileReading {
  const { text, fault } = decodeText(file.content, LIMITS);
  if (fault || text === undefined) {
    const { problems } = parseTree(file.content, LIMITS);
    return { policies: [], overlays: [], problems };
  }
  const result: PolicyFileReading = {
    policies: [],
    overlays: [],
    problems: [],
  };
  const parts = splitDocuments(text, MOST_DOCUMENTS);
  for (const part of parts.slice(0, MOST_DOCUMENTS)) {
    readPart(part, file, result);
  }
  const whole = new PolicyReading(text, 0);
  if (parts.length === 0) {
    whole.find('policy-file-empty', 0);
  } else if (parts.length > MOST_DOCUMENTS) {
    const { line } = parts[MOST_DOCUMENTS];
    const place = { line: line + 1, column: 1 };
    whole.findAt('policy-too-many', '', place, { limit: MOST_DOCUMENTS });
  }
  const problems = keptProblems([...whole.problems, ...result.problems]);
  return { ...result, problems };
}

function readPart(
  { text, line }: DocumentPart,
  { path, scope }: PolicyFile,
  result: PolicyFileReading,
): void {
  const { root, problems } = parseTree(text, LIMITS);
  result.problems.push(...problems.map(problem => shifted(problem, line)));
  if (!root && problems.length > 0) {
    return;
  }
  const reading = new PolicyReading(text, line);
  if (root?.kind === 'map') {
    const kind = readHead(root, reading);
    const policy =
      kind === 'DataPolicy' ? readPolicy(root, reading, path) : undefined;
    const overlay =
      kind === 'DataPolicyOverlay'
        ? readOverlay(root, reading, path)
        : undefined;
    if (policy) {
      checkPolicy(policy, result.policies, scope, reading);
    }
    if (overlay) {
      checkOverlay(overlay, scope, reading);
    }
    const isSound = !hasError(problems) && !hasError(reading.problems);
    if (isSound) {
      result.policies.push(...(policy ? [policy] : []));
      result.overlays.push(...(overlay ? [overlay] : []));
    }
  } else {
    reading.find('policy-not-a-mapping', root?.start ?? 0);
  }
  result.problems.push(...reading.inOrder());
}

function checkPolicy(
  { id, scope: found }: DataPolicy,
  before: readonly DataPolicy[],
  scope: string | undefined,
  reading: PolicyReading,
): void {
  if (scope !== undefined && found !== scope) {
    const data = { scope, found, what: 'a policy' };
    reading.findAtKey('policy-scope', 'metadata.id', data);
  }
  const first = before.find(policy => policy.id === id);
  const place = first?.places.get('metadata.id');
  if (place) {
    const data = { id, firstLine: place.line };
    reading.findAtKey('policy-id-twice', 'metadata.id', data);
  }
}

/** Who may hold global policies may hold overlays of every domain: they can only tighten. */
function checkOverlay(
  { domain }: DataPolicyOverlay,
  scope: string | undefined,
  reading: PolicyReading,
): void {
  if (scope !== undefined && scope !== GLOBAL && domain !== scope) {
    const data = { scope, found: domain, what: 'an overlay' };
    reading.findAtKey('policy-scope', 'spec.domain', data);
  }
}

function shifted(problem: Problem, lines: number): Problem {
  return problem.line === undefined
    ? problem
    : { ...problem, line: problem.line + lines };
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
