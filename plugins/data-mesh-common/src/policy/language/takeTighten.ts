import { DataPolicy } from './DataPolicy';
import { into, Keys, readMapping } from './readMapping';
import { listOf, oneOf, Take } from './takes';

type Tighten = NonNullable<DataPolicy['tighten']>;

/** What an overlay can change. */
const PARTS = [
  'severity',
  'match',
  'when',
  'assert',
  'enforce',
  'enforce.check',
  'enforce.publish',
  'enforce.scan',
  'rollout',
  'rollout.effectiveFrom',
  'rollout.graceDays',
  'rollout.existing',
];

interface Draft {
  allow?: string[];
}

const KEYS: Keys<Draft> = {
  allow: into(
    'allow',
    listOf(oneOf(PARTS), PARTS.length),
    'it lists what overlays may change',
  ),
};

/** What overlays may change. */
export const takeTighten: Take<Tighten> = (node, reading) => {
  const { allow } = readMapping<Draft>(node, {}, KEYS, reading);
  return allow && { allow };
};
