import { MapNode } from '../read/tree/TreeNode';
import { takeDay } from '../policy/files/takeDay';
import { HEAD_KEYS } from '../policy/language/headKeys';
import { scopeOf, takeId } from '../policy/language/policyId';
import { PolicyReading } from '../policy/language/PolicyReading';
import { into, Keys, readMapping } from '../policy/language/readMapping';
import { count, listOf, text } from '../policy/language/takes';
import { takeOwner } from '../policy/language/takeOwner';
import { takeMatch } from '../policy/language/takeMatch';
import { Campaign } from './Campaign';
import { checkPolicies } from './checkPolicies';
import { findInScorecard } from './findInScorecard';
import { takePolicies } from './takePolicies';

interface Draft extends Partial<Omit<Campaign, 'remindDays' | 'policies'>> {
  policies?: string[];
  remindDays?: number[];
}

const REMIND_DAYS = [30, 7, 1];
const MOST_DAYS = 365;

const METADATA: Keys<Draft> = {
  id: into('id', takeId, 'its progress is kept under it'),
  title: into('title', text(200), 'it says what shall be reached'),
  owner: into('owner', takeOwner, 'it says who answers for the campaign'),
};

const SPEC: Keys<Draft> = {
  why: into('why', text(2_000), 'nobody works for a date without a reason'),
  match: into('match', takeMatch),
  policies: into('policies', takePolicies, 'they are what shall hold'),
  starts: into('starts', takeDay),
  due: into('due', takeDay, 'it is the last day of the campaign'),
  remindDays: into('remindDays', listOf(count(MOST_DAYS), 10)),
};

const CAMPAIGN: Keys<Draft> = {
  ...HEAD_KEYS,
  metadata: {
    required: 'it holds the id and the title',
    read: (node, draft, reading) => {
      readMapping(node, draft, METADATA, reading);
    },
  },
  spec: {
    required: 'it holds the policies and the date',
    read: (node, draft, reading) => {
      readMapping(node, draft, SPEC, reading);
    },
  },
};

/** A campaign from its document; undefined where something in it was found wrong. */
export function readCampaign(
  root: MapNode,
  reading: PolicyReading,
  path: string,
): Campaign | undefined {
  const draft = readMapping<Draft>(root, {}, CAMPAIGN, reading);
  const { id, title, owner, why, policies, due, starts } = draft;
  const isWhole = id && title && owner && why && policies && due;
  if (!isWhole || !reading.isSound) {
    return undefined;
  }
  const scope = scopeOf(id);
  const lists = [{ path: 'spec.policies', policies }];
  checkPolicies('Campaign', scope, lists, reading);
  if (starts !== undefined && due < starts) {
    const code = 'campaign-over-before-it-begins';
    findInScorecard(reading, code, 'spec.due', { due, starts });
  }
  const days = new Set(draft.remindDays ?? REMIND_DAYS);
  const remindDays = [...days].sort((one, other) => other - one);
  const { places } = reading;
  const whole = { ...draft, path, id, scope, title, owner, why, policies, due };
  return { ...whole, remindDays, places };
}
