import { nearName } from '../../read/fields/nearName';
import { entryOf, MapNode } from '../../read/tree/TreeNode';
import { PolicyReading } from './PolicyReading';

const API_VERSION = 'meshstage.io/v1alpha1';
const KINDS = ['DataPolicy', 'DataPolicyOverlay'] as const;

/** Kinds of documents that a file of policies can hold. */
export type PolicyKind = (typeof KINDS)[number];

/** What a document is; undefined where it is nothing that is read here, which is reported. */
export function readHead(
  root: MapNode,
  reading: PolicyReading,
): PolicyKind | undefined {
  const version = scalarOf(root, 'apiVersion');
  if (version?.text !== API_VERSION) {
    reading.below('apiVersion', () =>
      reading.find('policy-api-version', version?.start ?? root.start, {
        known: API_VERSION,
        ...(version && { apiVersion: version.text }),
      }),
    );
  }
  const kind = scalarOf(root, 'kind');
  const known = KINDS.find(each => each === kind?.text);
  if (!known) {
    const near = kind && nearName(kind.text, KINDS);
    reading.below('kind', () =>
      reading.find('policy-kind', kind?.start ?? root.start, {
        names: [...KINDS],
        ...(kind && { kind: kind.text }),
        ...(near !== undefined && { near }),
      }),
    );
  }
  return known;
}

function scalarOf(
  root: MapNode,
  key: string,
): { text: string; start: number } | undefined {
  const node = entryOf(root, key)?.node;
  return node?.kind === 'scalar' && node.value !== null ? node : undefined;
}
