import { Problem } from '../../model';
import { DEFAULT_LIMITS } from '../../read/limits';
import { parseTree } from '../../read/parseTree';
import { decodeText } from '../../read/text/decodeText';
import { DataPolicy, DataPolicyOverlay } from './DataPolicy';
import { FileProblems } from './FileProblems';
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

type Loaded = Omit<PolicyFileReading, 'problems'>;

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
  const found = new FileProblems();
  const parts = splitDocuments(text, MOST_DOCUMENTS);
  const whole = new PolicyReading(text, 0, found);
  if (parts.length === 0) {
    whole.find('policy-file-empty', 0);
  } else if (parts.length > MOST_DOCUMENTS) {
    const place = { line: parts[MOST_DOCUMENTS].line + 1, column: 1 };
    whole.findAt('policy-too-many', '', place, { limit: MOST_DOCUMENTS });
  }
  const result: Loaded = { policies: [], overlays: [] };
  for (const part of parts.slice(0, MOST_DOCUMENTS)) {
    readPart(part, file, found, result);
  }
  return { ...result, problems: found.inOrder() };
}

function readPart(
  { text, line }: DocumentPart,
  { path, scope }: PolicyFile,
  found: FileProblems,
  result: Loaded,
): void {
  const { root, problems } = parseTree(text, LIMITS);
  problems.forEach(problem => found.add(shifted(problem, line)));
  if (!root && problems.length > 0) {
    return;
  }
  const reading = new PolicyReading(text, line, found);
  reading.isSound = !problems.some(({ severity }) => severity === 'error');
  if (root?.kind !== 'map') {
    reading.find('policy-not-a-mapping', root?.start ?? 0);
    return;
  }
  const kind = readHead(root, reading);
  if (kind === 'DataPolicy') {
    const policy = readPolicy(root, reading, path);
    if (policy && isAllowed(policy, result.policies, scope, reading)) {
      result.policies.push(policy);
    }
  } else if (kind === 'DataPolicyOverlay') {
    const overlay = readOverlay(root, reading, path);
    if (overlay && isInScope(overlay, scope, reading)) {
      result.overlays.push(overlay);
    }
  }
}

function isAllowed(
  { id, scope: found }: DataPolicy,
  before: readonly DataPolicy[],
  scope: string | undefined,
  reading: PolicyReading,
): boolean {
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
  return reading.isSound;
}

/** Who may hold global policies may hold overlays of every domain: they can only tighten. */
function isInScope(
  { domain }: DataPolicyOverlay,
  scope: string | undefined,
  reading: PolicyReading,
): boolean {
  if (scope !== undefined && scope !== GLOBAL && domain !== scope) {
    const data = { scope, found: domain, what: 'an overlay' };
    reading.findAtKey('policy-scope', 'spec.domain', data);
  }
  return reading.isSound;
}

function shifted(problem: Problem, lines: number): Problem {
  return problem.line === undefined
    ? problem
    : { ...problem, line: problem.line + lines };
}
