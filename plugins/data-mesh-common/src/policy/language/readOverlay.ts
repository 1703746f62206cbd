import { MapNode, TreeNode } from '../../read/tree/TreeNode';
import { reportFaults } from './reportFaults';
import { ReadCondition, takeCondition } from './takeCondition';
import { DataPolicyOverlay, POLICY_SEVERITIES, Rollout } from './DataPolicy';
import { ENFORCE_KEYS, EnforceDraft } from './enforceKeys';
import { HEAD_KEYS } from './headKeys';
import { ITEM_KINDS } from './ItemKind';
import { takeDomain, takeId } from './policyId';
import { PolicyReading } from './PolicyReading';
import { into, Keys, readMapping } from './readMapping';
import { ROLLOUT_KEYS } from './rolloutKeys';
import { oneOf, Take, text } from './takes';
import { takeMatch } from './takeMatch';

type Changes = DataPolicyOverlay['set'];

interface Draft {
  of?: string;
  domain?: string;
  set?: ChangesDraft;
}

interface ChangesDraft extends Omit<Changes, 'when' | 'assert'> {
  when?: ReadCondition;
  assert?: ReadCondition;
}

const takeEnforce: Take<EnforceDraft> = (node, reading) =>
  readMapping<EnforceDraft>(node, {}, ENFORCE_KEYS, reading);

const takeRollout: Take<Partial<Rollout>> = (node, reading) =>
  readMapping<Partial<Rollout>>(node, {}, ROLLOUT_KEYS, reading);

const SET: Keys<ChangesDraft> = {
  severity: into('severity', oneOf(POLICY_SEVERITIES)),
  match: into('match', takeMatch),
  when: into('when', takeCondition),
  assert: into('assert', takeCondition),
  enforce: into('enforce', takeEnforce),
  rollout: into('rollout', takeRollout),
};

const takeSet: Take<ChangesDraft> = (node, reading) => {
  const set = readMapping<ChangesDraft>(node, {}, SET, reading);
  if (node.kind === 'map' && node.entries.length === 0) {
    reading.find('policy-overlay-empty', node.start);
  }
  return set;
};

const SPEC: Keys<Draft> = {
  of: into('of', takeId, 'it is the id of the policy that is tightened'),
  domain: into('domain', takeDomain, 'it is the domain that tightens'),
  set: into('set', takeSet, 'it holds what is tighter'),
};

const METADATA: Keys<unknown> = {
  title: { read: (node, _, reading) => text(200)(node, reading) },
  description: { read: (node, _, reading) => text(2_000)(node, reading) },
};

const OVERLAY: Keys<Draft> = {
  ...HEAD_KEYS,
  metadata: {
    read: (node, _, reading) => {
      readMapping<unknown>(node, {}, METADATA, reading);
    },
  },
  spec: {
    required: 'it holds the overlay',
    read: (node: TreeNode, draft, reading) => {
      readMapping(node, draft, SPEC, reading);
    },
  },
};

/**
 * An overlay from its document; undefined where something in it was found wrong.
 * Its conditions are asked of items of a kind that only the policy tells, so here
 * it is enough that they fit one.
 */
export function readOverlay(
  root: MapNode,
  reading: PolicyReading,
  path: string,
): DataPolicyOverlay | undefined {
  const draft = readMapping<Draft>(root, {}, OVERLAY, reading);
  const { of, domain, set } = draft;
  reportFaults(set?.when, ITEM_KINDS, reading);
  reportFaults(set?.assert, ITEM_KINDS, reading);
  if (!of || !domain || !set || !reading.isSound) {
    return undefined;
  }
  const { when, assert, ...rest } = set;
  return {
    path,
    of,
    domain,
    set: {
      ...rest,
      ...(when && { when: when.condition }),
      ...(assert && { assert: assert.condition }),
    },
    places: reading.places,
  };
}
