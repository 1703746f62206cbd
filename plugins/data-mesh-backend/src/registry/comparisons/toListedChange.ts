import {
  Change,
  Grade,
  JsonValue,
  ListedChange,
  renderChange,
} from '@meshstage/plugin-data-mesh-common';

/** Longer values stand in the text of the revision. */
const LONGEST_VALUE = 500;

const WEIGHT: Record<Grade, number> = { break: 2, review: 1, ok: 0 };

/** A change with its text, as it is kept and told. */
export function toListedChange(change: Change): ListedChange {
  const { before, after, ...rendered } = renderChange(change);
  return {
    ...rendered,
    ...(isShort(before) && { before }),
    ...(isShort(after) && { after }),
  };
}

/**
 * The worst first: what breaks readers, then old data, then the pipeline, then
 * what has to be looked at in the same order, then what somebody is told of.
 */
export function byUrgency(x: Change, y: Change): number {
  return urgency(y) - urgency(x);
}

function urgency({ consumers, history, producer, flags }: Change): number {
  const worst = Math.max(
    ...[consumers, history, producer].map(each => WEIGHT[each]),
  );
  return (
    worst * 1_000 +
    WEIGHT[consumers] * 100 +
    WEIGHT[history] * 10 +
    WEIGHT[producer] * 3 +
    (flags.includes('notice') ? 1 : 0)
  );
}

function isShort(value: JsonValue | undefined): boolean {
  return value !== undefined && JSON.stringify(value).length <= LONGEST_VALUE;
}
