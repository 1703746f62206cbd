import { SlaProperty } from '../../model';
import { isComparableSla, normaliseSla } from '../../slo';
import { equal } from '../walk/equal';
import { fieldTrail, Judge } from '../walk/Pair';
import { judgeMove } from './judgeMove';

/** Judges value, unit and schedule of one promise together (L1 to L4). */
export const level: Judge<SlaProperty> = (pair, fields) => {
  const { before, after, run, name } = pair;
  const changed = fields.filter(field => !equal(before[field], after[field]));
  if (changed.length === 0) {
    return;
  }
  const field = changed.length === 1 ? changed[0] : 'value';
  const trail = fieldTrail(pair, field);
  const finding = {
    before: changed.length === 1 ? before[field] : textOf(before),
    after: changed.length === 1 ? after[field] : textOf(after),
    data: { name, field },
  };
  const old = normaliseSla(before);
  const now = normaliseSla(after);
  const alike = old && now && isComparableSla(old, now);
  if (!alike || changed.some(each => each === 'schedule')) {
    run.add('L4', 'incomparable', trail, finding);
  } else if (old.value === now.value) {
    run.add('M2', 'restated', trail, finding);
  } else {
    judgeMove(run, trail, old, now, finding);
  }
};

/** Value and unit as people say them. */
export function textOf({ value, unit, schedule }: SlaProperty): string {
  const written =
    typeof value === 'object' ? JSON.stringify(value) : `${value}`;
  return [written, unit, schedule].filter(each => each !== undefined).join(' ');
}
