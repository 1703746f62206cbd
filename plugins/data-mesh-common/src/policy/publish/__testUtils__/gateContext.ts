import { DataContract, DataProduct, JsonObject } from '../../../model';
import { readDocument } from '../../../read';
import { sha256 } from '../../__testUtils__/readDocuments';
import {
  CatalogFacts,
  JudgeContext,
  LiveLine,
  LiveProduct,
} from '../../JudgeContext';
import { JudgeGovernance } from '../../JudgeGovernance';
import { loadPolicySet } from '../../set/loadPolicySet';
import { compilePolicySet } from '../../verdict/compilePolicySet';

export const CATALOG: CatalogFacts = {
  domains: [{ name: 'sales', owner: 'group:default/sales-team' }],
  owners: [{ ref: 'group:default/sales-team', name: 'sales-team' }],
};

/** The text of a policy with all that a `spec` may leave out. */
export function policyText(spec: JsonObject, id = 'global.example'): string {
  return JSON.stringify({
    apiVersion: 'meshstage.io/v1alpha1',
    kind: 'DataPolicy',
    metadata: {
      id,
      title: 'An example',
      severity: 'high',
      owner: 'group:default/privacy',
    },
    spec: {
      why: 'Because.',
      message: 'Mend {{item.path}}',
      enforce: { publish: 'deny', check: 'warn', scan: 'audit' },
      ...spec,
    },
  });
}

/** What the gate asks where there is one policy, of everybody. */
export function governanceOf(
  text: string,
  more: Partial<JudgeGovernance> = {},
): JudgeGovernance {
  const files = [{ path: 'p.yaml', content: text }];
  const set = loadPolicySet([{ id: 'git', scope: 'global', files }]);
  return { policies: compilePolicySet(set), waivers: [], ...more };
}

/** The registry of a source of sales, in which nothing is live unless told. */
export function contextOf(more: Partial<JudgeContext>): JudgeContext {
  return {
    source: { id: 'git', domains: ['sales'] },
    products: [],
    lines: [],
    catalog: CATALOG,
    now: '2026-03-01T12:00:00Z',
    ...more,
  };
}

export function liveProduct(text: string): LiveProduct {
  const document = read(text);
  if (document?.kind !== 'DataProduct') {
    throw new Error('No product');
  }
  return {
    id: document.id,
    ref: 'dataproduct:sales/orders',
    domain: 'sales',
    owner: 'group:default/sales-team',
    sourceId: 'git',
    sha256: sha256(text),
    document,
  };
}

export function liveLine(text: string): LiveLine {
  const document = read(text);
  if (document?.kind !== 'DataContract') {
    throw new Error('No contract');
  }
  return {
    contractId: document.id,
    major: document.version?.major,
    sourceId: 'git',
    domain: 'sales',
    sha256: sha256(text),
    document,
    servedBy: [],
  };
}

function read(text: string): DataContract | DataProduct | undefined {
  return readDocument(text).document;
}
