import { JsonValue, SchemaProperty } from '../../model';
import { Condition } from '../RuleRow';
import { isNumericFormat } from '../types/logicalType';
import { compareLeaves, NOT_CLASSIFIED } from '../walk/compareLeaves';
import { equal } from '../walk/equal';
import { fieldTrail, Pair } from '../walk/Pair';
import { compareBound } from './compareBound';
import { measuredBound } from './measuredBound';
import { OPTION_KINDS } from './options.table';

/** Judges `logicalTypeOptions` field by field (V3 to V5, M1a, and what the type judge leaves). */
export function judgeOptions(pair: Pair<SchemaProperty>): void {
  const old = pair.before.logicalTypeOptions;
  const now = pair.after.logicalTypeOptions;
  for (const field of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const before = Object.hasOwn(old, field) ? old[field] : undefined;
    const after = Object.hasOwn(now, field) ? now[field] : undefined;
    if (!equal(before, after)) {
      judgeOption(pair, field, before, after);
    }
  }
}

function judgeOption(
  pair: Pair<SchemaProperty>,
  field: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): void {
  const { run, name } = pair;
  const trail = { parent: fieldTrail(pair, 'logicalTypeOptions'), field };
  const finding = { before, after, data: { name, field } };
  switch (OPTION_KINDS.get(field)) {
    case 'bound':
      judgeBound(pair, field, before, after);
      break;
    case 'format':
      // Of numbers it is the width, which the type judge told.
      if (!isType(pair)) {
        run.add('M1a', 'changed', trail, finding);
      }
      break;
    case 'zone':
      run.add('T8', 'changed', trail, finding);
      break;
    case 'kind':
      run.add('T10', 'changed', trail, finding);
      break;
    case 'meaning':
      run.add('M1', 'changed', trail, finding);
      break;
    default:
      compareLeaves(run, trail, before, after, NOT_CLASSIFIED, finding.data);
  }
}

/** Whether `format` is part of a type whose words are the same, so that it was judged with it. */
function isType({ before, after }: Pair<SchemaProperty>): boolean {
  const formats = [before, after].map(each => each.logicalTypeOptions.format);
  return (
    formats.every(each => each === undefined || isNumericFormat(each)) &&
    [before, after].some(
      ({ logicalType }) =>
        logicalType === 'integer' || logicalType === 'number',
    )
  );
}

function judgeBound(
  pair: Pair<SchemaProperty>,
  field: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): void {
  const { run, name } = pair;
  const trail = { parent: fieldTrail(pair, 'logicalTypeOptions'), field };
  const critical = pair.before.criticalDataElement;
  const conditions: Condition[] = critical ? ['severe'] : [];
  const measured = measuredBound(run.measured(name), field, after);
  const finding = {
    before,
    after,
    data: { name, field },
    conditions,
    measured,
  };
  switch (compareBound(field, before, after)) {
    case 'tighter':
      run.add(
        'V3',
        before === undefined ? 'added' : 'tightened',
        trail,
        finding,
      );
      break;
    case 'looser':
      run.add(
        'V4',
        after === undefined ? 'removed' : 'loosened',
        trail,
        finding,
      );
      break;
    case 'same':
      run.add('M2', 'restated', trail, finding);
      break;
    default:
      run.add('V5', 'replaced', trail, finding);
  }
}
