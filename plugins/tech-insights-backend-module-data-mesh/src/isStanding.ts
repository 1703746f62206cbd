import {
  ProductLevel,
  ProductStanding,
} from '@meshstage/plugin-data-mesh-common';

const STATES: readonly unknown[] = ['current', 'stale', 'never'];
const COUNTED = ['pass', 'fail', 'waived', 'error', 'not-evaluated'] as const;

/** Whether an answer has what facts are made of. */
export function isStanding(item: ProductStanding): boolean {
  return (
    typeof item?.ref === 'string' &&
    STATES.includes(item.state) &&
    COUNTED.every(outcome => isCount(item.counts?.[outcome])) &&
    [item.failing, item.waived, item.unknown].every(isTexts) &&
    Array.isArray(item.levels) &&
    item.levels.every(isLevel)
  );
}

function isLevel({ scorecard, level, score }: ProductLevel): boolean {
  return (
    typeof scorecard === 'string' &&
    typeof level?.state === 'string' &&
    (level.state !== 'reached' ||
      (typeof level.name === 'string' && isCount(level.index))) &&
    (score === undefined || (score >= 0 && score <= 1))
  );
}

function isCount(count: unknown): boolean {
  return Number.isInteger(count) && Number(count) >= 0;
}

function isTexts(list: unknown): boolean {
  return Array.isArray(list) && list.every(each => typeof each === 'string');
}
