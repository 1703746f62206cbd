import { nearName } from '../read/fields/nearName';
import { formatPath } from '../read/path';
import { MapNode } from '../read/tree/TreeNode';
import { HEAD_KEYS } from '../policy/language/headKeys';
import { scopeOf, takeId } from '../policy/language/policyId';
import { PolicyReading } from '../policy/language/PolicyReading';
import { into, Keys, readMapping } from '../policy/language/readMapping';
import { text } from '../policy/language/takes';
import { takeOwner } from '../policy/language/takeOwner';
import { takeMatch } from '../policy/language/takeMatch';
import { checkPolicies } from './checkPolicies';
import { findInScorecard } from './findInScorecard';
import { Scorecard } from './Scorecard';
import { takeLevels } from './takeLevels';
import { takeWeights } from './takeWeights';

type Draft = Partial<Scorecard>;

const METADATA: Keys<Draft> = {
  id: into('id', takeId, 'what was reached is kept under it'),
  title: into('title', text(200), 'it says what is looked at'),
  description: into('description', text(2_000)),
  owner: into('owner', takeOwner, 'it says who answers for the scorecard'),
};

const SPEC: Keys<Draft> = {
  match: into('match', takeMatch),
  levels: into('levels', takeLevels, 'they are what products reach'),
  weights: into('weights', takeWeights),
};

const SCORECARD: Keys<Draft> = {
  ...HEAD_KEYS,
  metadata: {
    required: 'it holds the id and the title',
    read: (node, draft, reading) => {
      readMapping(node, draft, METADATA, reading);
    },
  },
  spec: {
    required: 'it holds the levels',
    read: (node, draft, reading) => {
      readMapping(node, draft, SPEC, reading);
    },
  },
};

/** A scorecard from its document; undefined where something in it was found wrong. */
export function readScorecard(
  root: MapNode,
  reading: PolicyReading,
  path: string,
): Scorecard | undefined {
  const draft = readMapping<Draft>(root, {}, SCORECARD, reading);
  const {
    id,
    title,
    owner,
    levels,
    weights = new Map<string, number>(),
  } = draft;
  if (!id || !title || !owner || !levels || !reading.isSound) {
    return undefined;
  }
  const scope = scopeOf(id);
  const lists = levels.map(({ policies }, index) => ({
    path: `spec.levels[${index}].policies`,
    policies,
  }));
  checkPolicies('Scorecard', scope, lists, reading);
  const named = new Set(levels.flatMap(({ policies }) => policies));
  for (const policy of weights.keys()) {
    if (!named.has(policy)) {
      const near = nearName(policy, [...named]);
      const at = formatPath(['spec', 'weights', policy]);
      findInScorecard(reading, 'scorecard-weight-of-nothing', at, {
        policy,
        ...(near !== undefined && { near }),
      });
    }
  }
  const { places } = reading;
  return { ...draft, path, id, scope, title, owner, levels, weights, places };
}
