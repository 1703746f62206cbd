import semver, { SemVer } from 'semver';
import { JsonValue } from '../../../model';
import { parseVersion } from '../../../read/head/parseVersion';
import { FieldType } from '../../language/FieldType';
import { measureOf } from './measureOf';

/** An amount that values are held against. */
export interface Limit {
  /** As it was written. */
  written: JsonValue;
  /** What a value must be to be held against it, in words. */
  expected: string;
  /** Below 0 where a value is less, 0 where it is as much, above 0 where it is more; undefined where it is no such amount. */
  place(value: unknown): number | undefined;
}

/** Fields that amounts can be asked of. */
export const AMOUNTS: readonly FieldType[] = [
  'number',
  'date',
  'duration',
  'size',
  'version',
];

/** What stands behind an operator as an amount of the type of its field; undefined where it is none. */
export function limitOf(wanted: JsonValue, type: FieldType): Limit | undefined {
  if (type === 'version') {
    return versionLimit(wanted);
  }
  return type === 'any' ? anyLimit(wanted) : measuredLimit(wanted, type);
}

/**
 * Of a custom property: it is what the policy speaks of, written in the same
 * way. So a number is no duration there, and `"5"` is not taken for a version.
 */
function anyLimit(wanted: JsonValue): Limit | undefined {
  for (const type of AMOUNTS) {
    const isVague = type === 'version' && !String(wanted).includes('.');
    const limit = isVague ? undefined : limitOf(wanted, type);
    if (limit) {
      return {
        ...limit,
        place: value =>
          typeof value === typeof wanted ? limit.place(value) : undefined,
      };
    }
  }
  return undefined;
}

function measuredLimit(wanted: JsonValue, type: FieldType): Limit | undefined {
  const measure = measureOf(type);
  const limit =
    typeof wanted === measure?.written ? measure?.amount(wanted) : undefined;
  if (!measure || limit === undefined) {
    return undefined;
  }
  const { expected, amount } = measure;
  return {
    written: wanted,
    expected,
    place: value => {
      const found = amount(value);
      return found === undefined ? undefined : order(found, limit);
    },
  };
}

/** Unlimited less unlimited is no number, so nothing is subtracted. */
function order(one: number, other: number): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}

function versionLimit(wanted: JsonValue): Limit | undefined {
  const limit = versionOf(wanted);
  return (
    limit && {
      written: wanted,
      expected: 'a version such as 1.2.3',
      place: value => {
        const version = versionOf(value);
        return version && semver.compare(version, limit);
      },
    }
  );
}

function versionOf(value: unknown): SemVer | undefined {
  const text =
    typeof value === 'string' ? parseVersion(value).semver : undefined;
  return text === undefined ? undefined : new SemVer(text);
}
