import { JsonObject, SchemaProperty } from '../../model';
import { MeasuredFacts } from '../CompareOptions';
import { Measured } from '../gradeOf';
import { Condition } from '../RuleRow';
import { CanonicalType } from '../types/CanonicalType';
import { compareTypes } from '../types/compareTypes';
import { Verdict, verdict } from '../Verdict';
import { noneOf } from '../walk/Comparison';
import { equal } from '../walk/equal';
import { fieldTrail, Pair } from '../walk/Pair';
import { TypeWords } from './shape';

/** Judges what the types of a property say (rules T1 to T15 but the structure). */
export function judgeType(
  pair: Pair<SchemaProperty>,
  old: TypeWords,
  now: TypeWords,
): void {
  const physical = old.physical !== now.physical;
  // A numeric format belongs to the type that the logical words tell.
  const logical =
    old.logical !== now.logical || !equal(old.logicalType, now.logicalType);
  if (physical) {
    emit(pair, 'physicalType', physicalVerdict(old, now), old, now);
  }
  if (logical && old.logical === now.logical) {
    emitFormat(pair, old, now);
  } else if (logical) {
    emit(pair, 'logicalType', logicalVerdict(old, now, physical), old, now);
  }
}

function physicalVerdict(old: TypeWords, now: TypeWords): Verdict {
  if (!old.type || !now.type) {
    return old.type ? verdict('T14', 'withdrawn') : verdict('T14', 'stated');
  }
  if (old.physical === undefined || now.physical === undefined) {
    return old.type.kind === now.type.kind || agrees(old.type, now.type)
      ? verdict('T12', 'restated')
      : compareTypes(old.type, now.type);
  }
  const found = compareTypes(old.type, now.type);
  // Words that the dialect does not know were read as the logical type: not the same, only not known.
  const read = [old, now].every(
    ({ type, logicalType }) => type !== logicalType,
  );
  return read || found[0] !== 'T12' ? found : verdict('Z1', 'type');
}

/** A physical type says more than the logical one: kinds have to agree, widths not. */
function agrees(a: CanonicalType, b: CanonicalType): boolean {
  const kinds = new Set([a.kind, b.kind]);
  const numbers: CanonicalType['kind'][] = ['decimal', 'float', 'integer'];
  return kinds.has('number') && numbers.some(kind => kinds.has(kind));
}

function logicalVerdict(
  old: TypeWords,
  now: TypeWords,
  physicalChanged: boolean,
): Verdict {
  if (!old.logicalType || !now.logicalType) {
    const other = old.physical ?? now.physical;
    if (other !== undefined) {
      // The physical type told it already.
      return verdict('T12', 'restated');
    }
    return old.logicalType
      ? verdict('T14', 'withdrawn')
      : verdict('T14', 'stated');
  }
  const stored = old.physical !== undefined && now.physical !== undefined;
  if (stored && !physicalChanged) {
    return verdict('T15', 'changed');
  }
  if (stored && now.type && fits(now.logicalType, now.type)) {
    // Follows the physical type, which was judged.
    return verdict('T12', 'restated');
  }
  return stored
    ? verdict('T15', 'changed')
    : compareTypes(old.logicalType, now.logicalType);
}

/** Whether a logical type is what people call a physical one. */
function fits(logical: CanonicalType, physical: CanonicalType): boolean {
  return logical.kind === physical.kind || agrees(logical, physical);
}

function emitFormat(
  pair: Pair<SchemaProperty>,
  old: TypeWords,
  now: TypeWords,
): void {
  if (!old.logicalType || !now.logicalType) {
    return;
  }
  const stored = old.physical !== undefined && old.physical === now.physical;
  const found: Verdict = stored
    ? verdict('T15', 'changed')
    : compareTypes(old.logicalType, now.logicalType);
  const parent = fieldTrail(pair, 'logicalTypeOptions');
  const { before, after, run, name } = pair;
  run.judge(
    found,
    { parent, field: 'format' },
    {
      before: before.logicalTypeOptions.format,
      after: after.logicalTypeOptions.format,
      data: { name },
      conditions: conditionsOf(pair, old.logicalType, now.logicalType),
      measured: measured(run.measured(name), now.logicalType),
    },
  );
}

function emit(
  pair: Pair<SchemaProperty>,
  field: 'logicalType' | 'physicalType',
  found: Verdict,
  old: TypeWords,
  now: TypeWords,
): void {
  const { run, name } = pair;
  const data: JsonObject = { name };
  run.judge(found, fieldTrail(pair, field), {
    before: pair.before[field],
    after: pair.after[field],
    data,
    conditions: conditionsOf(pair, old.type, now.type),
    measured: measured(run.measured(name), now.type),
  });
}

/** Whether Iceberg can promote this date: version 3, no zone, no partition on it. */
function conditionsOf(
  { run, name }: Pair<SchemaProperty>,
  old: CanonicalType | undefined,
  now: CanonicalType | undefined,
): Condition[] {
  const { iceberg } = run.options;
  const promotes =
    old?.kind === 'date' &&
    now?.kind === 'timestamp' &&
    now.zoned !== true &&
    (iceberg?.formatVersion ?? 0) >= 3 &&
    !iceberg?.partitionSources?.has(name);
  return promotes ? ['iceberg-v3'] : [];
}

/** Whether what was measured fits into the new type. */
function measured(
  facts: MeasuredFacts | undefined,
  now: CanonicalType | undefined,
): Measured {
  if (!facts || !now) {
    return 'unknown';
  }
  switch (now.kind) {
    case 'string':
    case 'bytes':
      return within(facts.maxLength, now.length);
    case 'decimal':
      return within(
        facts.maxDigits,
        now.precision === undefined
          ? undefined
          : now.precision - (now.scale ?? 0),
      );
    case 'integer':
      return noneOf(facts.fractions);
    default:
      return 'unknown';
  }
}

function within(fact: number | undefined, bound: number | undefined): Measured {
  if (fact === undefined) {
    return 'unknown';
  }
  return fact <= (bound ?? Infinity) ? 'fits' : 'does not fit';
}
