import { JsonObject } from '../../../model';
import {
  overlayText,
  policyText,
} from '../../overlay/__testUtils__/policyTexts';
import { loadPolicySet } from '../loadPolicySet';
import { GoodFile, PolicySet } from '../PolicySet';

const KEEPS: JsonObject = {
  forEach: 'datasets',
  assert: { retention: { atMost: 'P90D' } },
};
const NAMED: JsonObject = {
  forEach: 'datasets',
  assert: { name: { matches: '^raw_' } },
};

/** Sets in which something is wrong, one for each thing that can be. */
export function setCases(): PolicySet[] {
  const overlay: JsonObject = { assert: { name: { matches: '^src_' } } };
  const before = join(KEEPS, overlay).lastGood;
  return [
    join(KEEPS, { assert: { retention: { atMost: '120 days' } } }),
    join(NAMED, { assert: { name: { matches: '^raw_[a-z]+' } } }),
    join(KEEPS, { when: { name: { glob: '*.raw' } } }),
    join(
      { ...KEEPS, tighten: { allow: ['when'] } },
      { when: { name: { glob: '*.raw' } } },
    ),
    join(
      {
        ...KEEPS,
        when: {
          any: [{ name: { glob: '*.raw' } }, { granularity: { exists: true } }],
        },
        tighten: { allow: ['when'] },
      },
      { when: { name: { glob: '*.raw' } } },
    ),
    join(
      {
        ...KEEPS,
        when: {
          any: [{ name: { glob: '*.raw' } }, { granularity: { exists: true } }],
        },
        tighten: { allow: ['when'] },
      },
      {
        when: {
          any: [{ name: { glob: '*.raw' } }, { description: { absent: true } }],
        },
      },
    ),
    join(KEEPS, { severity: 'high' }, { id: 'hr.raw-retention' }),
    join(KEEPS, { severity: 'high' }, { of: 'global.raw-retentoin' }),
    join(KEEPS, { severity: 'medium' }),
    join(NAMED, overlay, { lastGood: before }),
    loadPolicySet([
      {
        id: 'git',
        scope: 'global',
        files: ['retention.yaml', 'storage.yaml'].map(path => ({
          path,
          content: policyText(KEEPS),
        })),
      },
    ]),
    join({ ...KEEPS, assert: 'soon' }, overlay, { lastGood: before }),
  ];
}

interface Named {
  id?: string;
  of?: string;
  lastGood?: readonly GoodFile[];
}

/** A policy of everybody and what domain sales adds to it. */
function join(
  policy: JsonObject,
  set: JsonObject,
  { id = 'global.raw-retention', of = id, lastGood }: Named = {},
): PolicySet {
  return loadPolicySet(
    [
      {
        id: 'git',
        files: [
          { path: 'policy.yaml', content: policyText(policy, { id }) },
          { path: 'overlay.yaml', content: overlayText(set, { of }) },
        ],
      },
    ],
    lastGood,
  );
}
