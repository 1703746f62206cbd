import { ReadProblemCode } from '../model/problems.table';
import { JsonObject } from '../model';
import { release, Standard } from './fields/Reading';
import { entryOf, MapNode } from './tree/TreeNode';

/** What a document says that it is. */
export interface Detected {
  /** Absent when nobody here reads it. */
  standard?: Standard;
  version: number;
  /** As written, or what it is read as. */
  apiVersion: string;
  findings: { code: ReadProblemCode; field?: string; data: JsonObject }[];
}

/** Newest release and oldest major that each standard is read as. */
const KNOWN = {
  odps: { newest: release(1, 1), written: 'v1.1.0', majors: [0, 1] },
  odcs: { newest: release(3, 2), written: 'v3.2.0', majors: [2, 3] },
} as const;

/** The newest minor that is known of each major. */
const NEWEST_MINOR: ReadonlyMap<string, number> = new Map([
  ['odps0', release(0, 9)],
  ['odps1', release(1, 1)],
  ['odcs2', release(2, 2)],
  ['odcs3', release(3, 2)],
]);

/** Root keys that only documents of other standards have. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['dataContractSpecification', 'Data Contract Specification (DCS)'],
  ['dataProductDescriptor', 'Data Product Descriptor Specification (DPDS)'],
  ['dataProductSpecification', 'Data Product Specification of Entropy Data'],
];

/** Looks at kind and apiVersion, or guesses where one of them is missing. */
export function detect(root: MapNode): Detected {
  const other = otherStandard(root);
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
  const findings: Detected['findings'] = [];
  const standard = standardOf(root, findings);
  if (!standard) {
    return { version: 0, apiVersion: '', findings };
  }
  return { standard, ...versionOf(root, standard, findings), findings };
}

function otherStandard(
  root: MapNode,
): { field: string; name: string } | undefined {
  for (const [field, name] of OTHERS) {
    if (entryOf(root, field)) {
      return { field, name };
    }
  }
  const schema = textOf(root, 'schema');
  if (schema !== undefined && /opendataproducts\.org/i.test(schema)) {
    return { field: 'schema', name: 'Open Data Product Specification of ODPI' };
  }
  const apiVersion = textOf(root, 'apiVersion');
  if (apiVersion?.includes('/') && entryOf(root, 'metadata')) {
    return { field: 'apiVersion', name: `a catalog entity (${apiVersion})` };
  }
  return undefined;
}

function standardOf(
  root: MapNode,
  findings: Detected['findings'],
): Standard | undefined {
  const kind = entryOf(root, 'kind');
  const written = textOf(root, 'kind');
  if (written === 'DataProduct') {
    return 'odps';
  }
  if (written === 'DataContract') {
    return 'odcs';
  }
  if (kind) {
    findings.push({
      code: 'unknown-kind',
      field: 'kind',
      data: { kind: written ?? '' },
    });
    return undefined;
  }
  findings.push({ code: 'missing-kind', data: {} });
  const has = (field: string) => entryOf(root, field) !== undefined;
  if (has('outputPorts') || has('inputPorts')) {
    return 'odps';
  }
  return has('schema') ||
    has('dataset') ||
    has('servers') ||
    has('slaProperties')
    ? 'odcs'
    : undefined;
}

function versionOf(
  root: MapNode,
  standard: Standard,
  findings: Detected['findings'],
): { version: number; apiVersion: string } {
  const { newest, written } = KNOWN[standard];
  const apiVersion = textOf(root, 'apiVersion');
  if (apiVersion === undefined) {
    if (
      standard === 'odcs' &&
      (entryOf(root, 'uuid') || entryOf(root, 'dataset'))
    ) {
      return { version: release(2, 2), apiVersion: 'v2.2.2' };
    }
    findings.push({ code: 'missing-api-version', data: { readAs: written } });
    return { version: newest, apiVersion: written };
  }
  const match = /^v?(\d{1,4})\.(\d{1,2})(?:\.(\d{1,2}))?$/.exec(
    apiVersion.trim(),
  );
  const limit = match && NEWEST_MINOR.get(`${standard}${Number(match[1])}`);
  if (!match || limit === undefined || limit === null) {
    findings.push({
      code: 'unsupported-api-version',
      field: 'apiVersion',
      data: { apiVersion, standard, newest: written },
    });
    return { version: newest, apiVersion };
  }
  const version = release(
    Number(match[1]),
    Number(match[2]),
    Number(match[3] ?? 0),
  );
  if (Math.floor(version / 100) > Math.floor(limit / 100)) {
    findings.push({
      code: 'newer-api-version',
      field: 'apiVersion',
      data: { apiVersion, standard, newest: written },
    });
    return { version: limit, apiVersion };
  }
  return { version, apiVersion };
}

function textOf(root: MapNode, field: string): string | undefined {
  const node = entryOf(root, field)?.node;
  return node?.kind === 'scalar' && node.value !== null ? node.text : undefined;
}
