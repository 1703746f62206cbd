import { MapNode } from '../../read/tree/TreeNode';
import { compileMessage } from '../message/compileMessage';
import { placedReason } from '../placedReason';
import { reportFaults } from './reportFaults';
import { ReadCondition, takeCondition } from './takeCondition';
import { DataPolicy, POLICY_SEVERITIES, Rollout } from './DataPolicy';
import { ENFORCE_KEYS, EnforceDraft, wholeEnforce } from './enforceKeys';
import { reportFix } from './reportFix';
import { reportRollout } from './reportRollout';
import { takeFix } from './takeFix';
import { HEAD_KEYS } from './headKeys';
import { ITEM_KINDS } from './ItemKind';
import { scopeOf, takeId } from './policyId';
import { PolicyReading } from './PolicyReading';
import { into, Keys, readMapping } from './readMapping';
import { ROLLOUT_KEYS } from './rolloutKeys';
import { listOf, oneOf, Take, text } from './takes';
import { takeMatch } from './takeMatch';
import { takeOwner } from './takeOwner';
import { takeTest } from './takeTest';
import { takeTighten } from './takeTighten';

type Whole = Omit<DataPolicy, 'scope' | 'when' | 'assert' | 'places'>;

interface Draft extends Partial<Whole> {
  when?: ReadCondition;
  assert?: ReadCondition;
}

const METADATA: Keys<Draft> = {
  id: into('id', takeId, 'verdicts and waivers go by it'),
  title: into('title', text(200), 'it says what must hold'),
  owner: into('owner', takeOwner),
  category: into('category', text(100)),
  severity: into(
    'severity',
    oneOf(POLICY_SEVERITIES),
    'it says how much depends on the policy',
  ),
};

const takeEnforce: Take<DataPolicy['enforce']> = (node, reading) =>
  wholeEnforce(readMapping<EnforceDraft>(node, {}, ENFORCE_KEYS, reading));

const takeRollout: Take<Rollout> = (node, reading) =>
  wholeRollout(readMapping<Partial<Rollout>>(node, {}, ROLLOUT_KEYS, reading));

function wholeRollout({
  graceDays = 0,
  existing = 'enforce',
  ...rest
}: Partial<Rollout>): Rollout {
  return { ...rest, graceDays, existing };
}

const SPEC: Keys<Draft> = {
  why: into('why', text(2_000), 'nobody follows a rule without a reason'),
  match: into('match', takeMatch),
  forEach: into('forEach', oneOf(ITEM_KINDS)),
  when: into('when', takeCondition),
  assert: into('assert', takeCondition, 'it says what must hold'),
  message: into('message', text(1_000), 'it says what is wrong'),
  fix: into('fix', takeFix),
  enforce: into('enforce', takeEnforce),
  rollout: into('rollout', takeRollout),
  tighten: into('tighten', takeTighten),
};

const MOST_TESTS = 200;

const POLICY: Keys<Draft> = {
  ...HEAD_KEYS,
  metadata: below(METADATA, 'it holds the id and the title'),
  spec: below(SPEC, 'it holds the policy'),
  tests: into('tests', listOf(takeTest, MOST_TESTS)),
};

function below(keys: Keys<Draft>, required: string) {
  return {
    required,
    read: (
      node: Parameters<typeof readMapping>[0],
      draft: Draft,
      reading: PolicyReading,
    ) => {
      readMapping(node, draft, keys, reading);
    },
  };
}

/** A policy from its document; undefined where something in it was found wrong. */
export function readPolicy(
  root: MapNode,
  reading: PolicyReading,
  path: string,
): DataPolicy | undefined {
  const draft = readMapping<Draft>(root, {}, POLICY, reading);
  const { forEach = 'product', when, assert, message, fix } = draft;
  const isKindKnown =
    draft.forEach !== undefined || !reading.places.has('spec.forEach');
  if (isKindKnown) {
    reportFaults(when, [forEach], reading);
    reportFaults(assert, [forEach], reading);
    if (fix) {
      reportFix(fix, forEach, reading);
    }
    const compiled = message && compileMessage(message, forEach);
    if (compiled && 'problem' in compiled) {
      const reason = placedReason(compiled);
      reading.findAtKey('policy-message-invalid', 'spec.message', { reason });
    }
  }
  if (draft.rollout) {
    reportRollout(draft.rollout, reading);
  }
  const { id, title, severity, why } = draft;
  const isWhole = id && title && severity && why && assert && message;
  if (!isWhole || !reading.isSound) {
    return undefined;
  }
  return {
    ...draft,
    path,
    id,
    scope: scopeOf(id),
    title,
    severity,
    why,
    forEach,
    when: when?.condition,
    assert: assert.condition,
    message,
    enforce: draft.enforce ?? wholeEnforce({}),
    rollout: draft.rollout ?? wholeRollout({}),
    tests: draft.tests ?? [],
    places: reading.places,
  };
}
