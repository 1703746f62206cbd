import { DataContract, DataProduct } from '../model';
import { readContract } from './contract/readContract';
import { detect } from './detect/detect';
import { DocumentLimits, DocumentReading } from './DocumentReading';
import { fieldOffsets } from './fieldOffsets';
import { Reading } from './fields/Reading';
import { Fault } from './Fault';
import { DEFAULT_LIMITS } from './limits';
import { keepTree } from './openReading';
import { readProduct } from './product/readProduct';
import { Report } from './Report';
import { decodeText } from './text/decodeText';
import { buildTree } from './tree/buildTree';
import { measure } from './tree/measure';
import { parseEvents } from './tree/parseEvents';
import { entryOf, MapNode, TreeNode } from './tree/TreeNode';

/**
 * Reads one ODPS or ODCS document from YAML or JSON.
 *
 * Tolerant: whatever can be understood is in the model, whatever cannot is in
 * `unknown`, and every problem is told with its place. Never throws for what a
 * document holds. The limits are checked before anything walks the tree.
 *
 * @param options - `keepsTree` when places in the text will be asked for: it
 *   is not parsed again then, and takes memory for as long as the reading lives
 * @public
 */
export function readDocument(
  content: Uint8Array | string,
  options: { limits?: Partial<DocumentLimits>; keepsTree?: boolean } = {},
): DocumentReading {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { text, fault } = decodeText(content, limits);
  if (fault) {
    return { problems: faulty(text ?? '', fault) };
  }
  const parsed = parseEvents(text, limits);
  const stop = parsed.fault ?? measure(parsed.events, text, limits);
  if (stop || !parsed.events) {
    return { problems: stop ? faulty(text, stop) : [], text };
  }
  const report = new Report(text);
  const root = buildTree(parsed.events, text, report);
  const read = root ? readRoot(root, report) : noDocument(report);
  const offsets = root?.kind === 'map' ? fieldOffsets(root) : undefined;
  const problems = report.problems();
  const reading: DocumentReading = { ...read, problems, text, offsets };
  if (root && options.keepsTree) {
    keepTree(reading, root);
  }
  return reading;
}

function noDocument(
  report: Report,
): Pick<DocumentReading, 'kind' | 'document'> {
  report.add('empty-document', [], 0);
  return {};
}

function readRoot(
  root: TreeNode,
  report: Report,
): Pick<DocumentReading, 'kind' | 'document'> {
  if (root.kind !== 'map') {
    report.add('not-a-document', [], root.start);
    return {};
  }
  const { standard, version, apiVersion, findings } = detect(root);
  for (const { code, field, data } of findings) {
    const entry = field === undefined ? undefined : entryOf(root, field);
    report.add(
      code,
      field === undefined ? [] : [field],
      entry?.node.start ?? root.start,
      data,
    );
  }
  if (!standard) {
    return {};
  }
  const reading = new Reading(report, standard, version, apiVersion);
  const kind = standard === 'odps' ? 'DataProduct' : 'DataContract';
  const document: DataProduct | DataContract =
    standard === 'odps'
      ? readProduct(root, reading)
      : readContract(root, reading);
  document.apiVersion = apiVersion;
  return checkIdentity(document, root, report) ? { kind, document } : { kind };
}

/** Without an id there is nothing that a model could be the model of. */
function checkIdentity(
  document: DataProduct | DataContract,
  root: MapNode,
  report: Report,
): boolean {
  if (document.kind === 'DataContract' && !document.version) {
    report.add('missing-version', [], root.start);
  }
  if (document.id.trim() !== '') {
    return true;
  }
  const entry = entryOf(root, 'id');
  const offset = entry?.node.start ?? root.start;
  report.add('missing-id', entry ? ['id'] : [], offset);
  return false;
}

function faulty(
  text: string,
  { code, offset, data }: Fault,
): DocumentReading['problems'] {
  const report = new Report(text);
  report.add(code, [], offset, data);
  return report.problems();
}
