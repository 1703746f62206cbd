import { compilePolicySet } from '../../../policy/verdict/compilePolicySet';
import { Definitions } from '../../definitions/Definitions';
import { loadDefinitions } from '../../definitions/loadDefinitions';
import { ImpactSide } from '../ImpactSide';

const HEAD = { apiVersion: 'meshstage.io/v1alpha1' };
const OWNER = 'group:default/privacy';

/** A policy as a document; `spec` needs `assert`. */
export function policy(id: string, spec: object, metadata: object = {}) {
  return {
    ...HEAD,
    kind: 'DataPolicy',
    metadata: { id, title: `Title of ${id}`, severity: 'high', ...metadata },
    spec: { why: 'Because.', message: 'Mend {{item.path}}', ...spec },
  };
}

/** What a domain adds to a policy. */
export function overlay(of: string, domain: string, set: object) {
  return { ...HEAD, kind: 'DataPolicyOverlay', spec: { of, domain, set } };
}

/** A scorecard with one policy for each level. */
export function scorecard(levels: [string, string][], spec: object = {}) {
  return {
    ...HEAD,
    kind: 'Scorecard',
    metadata: { id: 'global.trust', title: 'Trust', owner: OWNER },
    spec: {
      levels: levels.map(([name, id]) => ({ name, policies: [id] })),
      ...spec,
    },
  };
}

/** A waiver, approved. */
export function waiver(of: string, product: string, expires = '2026-03-31') {
  return {
    ...HEAD,
    kind: 'PolicyWaiver',
    spec: {
      policy: of,
      product,
      reason: 'The new system has them.',
      requestedBy: 'user:default/ada',
      requestedOn: '2026-03-01',
      approvedBy: 'user:default/bob',
      approvedOn: '2026-03-01',
      expires,
    },
  };
}

/** Documents of everybody, and of domain sales; a text is a file as it is. */
export interface Documents {
  global?: readonly (object | string)[];
  sales?: readonly (object | string)[];
}

/** What two sources say, with each document in a file of its own. */
export function definitionsOf(
  documents: Documents,
  lastGood?: Definitions['lastGood'],
): Definitions {
  const sources = (['global', 'sales'] as const).map(scope => ({
    id: `${scope}-git`,
    scope,
    files: (documents[scope] ?? []).map((document, index) => ({
      path: `${index}.yaml`,
      content:
        typeof document === 'string' ? document : JSON.stringify(document),
    })),
  }));
  return loadDefinitions(sources, lastGood);
}

/** Both sides of a change; what was good before stays where it is broken. */
export function sidesOf(
  base: Documents,
  head: Documents,
): [ImpactSide, ImpactSide] {
  const before = definitionsOf(base);
  return [sideOf(before), sideOf(definitionsOf(head, before.lastGood))];
}

function sideOf({ set, scorecards, waivers }: Definitions): ImpactSide {
  return { set, scorecards, waivers, compiled: compilePolicySet(set) };
}
