import { JsonObject } from '../../model';
import { ReadProblemCode } from '../../model/problems.table';
import { Standard } from '../fields/Reading';
import { entryOf, MapNode } from '../tree/TreeNode';
import { readAs } from './apiVersion';
import {
  ODPI_NAME,
  ODPI_SCHEMA,
  OTHER_STANDARDS,
} from './otherStandards.table';
import { releaseOf, RELEASES } from './releases.table';

/** Something to say about the head of a document; `field` is where. */
interface HeadFinding {
  code: ReadProblemCode;
  field?: string;
  data: JsonObject;
}

/** What a document says that it is. */
export interface Detected {
  /** Absent when nobody here reads it. */
  standard?: Standard;
  version: number;
  /** As written, or what it is read as. */
  apiVersion: string;
  findings: HeadFinding[];
}

const OF_CONTRACTS = ['schema', 'dataset', 'servers', 'slaProperties'];

/** Keys that tell what a document is. */
const TELLING: ReadonlySet<string> = new Set([
  ...OTHER_STANDARDS.flatMap(({ keys }) => keys),
  ...OF_CONTRACTS,
  'kind',
  'inputPorts',
  'outputPorts',
  'uuid',
]);

/** Looks at kind and apiVersion, or guesses where one of them is missing. */
export function detect(root: MapNode): Detected {
  // A root may have any number of keys; only these are ever asked for.
  const keys = new Set(
    root.entries.filter(({ key }) => TELLING.has(key)).map(({ key }) => key),
  );
  const has = (field: string) => keys.has(field);
  const other = otherStandard(root, has);
  if (other) {
    return {
      version: 0,
      apiVersion: '',
      findings: [
        {
          code: 'unsupported-standard',
          field: other.field,
          data: { standard: other.name },
        },
      ],
    };
  }
  const findings: HeadFinding[] = [];
  const standard = standardOf(root, has, findings);
  return standard
    ? { standard, ...versionOf(root, standard, has, findings), findings }
    : { version: 0, apiVersion: '', findings };
}

function otherStandard(
  root: MapNode,
  has: (field: string) => boolean,
): { field: string; name: string } | undefined {
  const hasKind = has('kind');
  for (const { keys, withoutKind, name } of OTHER_STANDARDS) {
    if (keys.every(has) && !(withoutKind && hasKind)) {
      return { field: keys[0], name };
    }
  }
  if (has('schema') && ODPI_SCHEMA.test(textOf(root, 'schema') ?? '')) {
    return { field: 'schema', name: ODPI_NAME };
  }
  const apiVersion = textOf(root, 'apiVersion');
  if (apiVersion?.includes('/')) {
    return { field: 'apiVersion', name: `an entity of ${apiVersion}` };
  }
  return undefined;
}

function standardOf(
  root: MapNode,
  has: (field: string) => boolean,
  findings: HeadFinding[],
): Standard | undefined {
  const written = textOf(root, 'kind');
  if (written === 'DataProduct') {
    return 'odps';
  }
  if (written === 'DataContract') {
    return 'odcs';
  }
  if (written !== undefined) {
    findings.push({
      code: 'unknown-kind',
      field: 'kind',
      data: { kind: written },
    });
    return undefined;
  }
  findings.push({ code: 'missing-kind', data: {} });
  // Which of the two it would be, so that the other problems can be shown too.
  if (has('outputPorts') || has('inputPorts')) {
    return 'odps';
  }
  return OF_CONTRACTS.some(has) ? 'odcs' : undefined;
}

function versionOf(
  root: MapNode,
  standard: Standard,
  has: (field: string) => boolean,
  findings: HeadFinding[],
): { version: number; apiVersion: string } {
  const written = textOf(root, 'apiVersion');
  if (written !== undefined) {
    const { version, problem } = readAs(standard, written);
    if (problem) {
      findings.push({ ...problem, field: 'apiVersion' });
    }
    return { version, apiVersion: written };
  }
  // ODCS 2 does not ask for an apiVersion, and its words are unmistakable.
  const isV2 = standard === 'odcs' && (has('uuid') || has('dataset'));
  const apiVersion = isV2 ? 'v2.2.2' : RELEASES[standard][0];
  if (!isV2) {
    findings.push({
      code: 'missing-api-version',
      data: { readAs: apiVersion },
    });
  }
  return { version: releaseOf(apiVersion) ?? 0, apiVersion };
}

function textOf(root: MapNode, field: string): string | undefined {
  const node = entryOf(root, field)?.node;
  return node?.kind === 'scalar' && node.value !== null ? node.text : undefined;
}
