import { ProductStanding } from '@meshstage/plugin-data-mesh-common';

const STATES: readonly unknown[] = ['current', 'stale', 'never'];

/** Whether an answer has what facts are made of. */
export function isStanding(item: ProductStanding): boolean {
  return (
    typeof item?.ref === 'string' &&
    STATES.includes(item.state) &&
    typeof item.counts?.pass === 'number' &&
    [item.failing, item.waived, item.unknown].every(isTexts) &&
    Array.isArray(item.levels) &&
    item.levels.every(
      ({ scorecard, level }) =>
        typeof scorecard === 'string' && typeof level?.state === 'string',
    )
  );
}

function isTexts(list: unknown): boolean {
  return Array.isArray(list) && list.every(each => typeof each === 'string');
}
