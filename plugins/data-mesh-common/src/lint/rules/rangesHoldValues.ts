import { DataContract, JsonObject, JsonValue } from '../../model';
import { LintContext, LintFinding } from '../LintRule';

/** Lower and upper bounds of the options of logical types; `strict` where both may not be equal. */
const BOUNDS = [
  { least: 'minLength', most: 'maxLength' },
  { least: 'minItems', most: 'maxItems' },
  { least: 'minProperties', most: 'maxProperties' },
  { least: 'minimum', most: 'maximum' },
  { least: 'exclusiveMinimum', most: 'maximum', strict: true },
  { least: 'minimum', most: 'exclusiveMaximum', strict: true },
  { least: 'exclusiveMinimum', most: 'exclusiveMaximum', strict: true },
] as const;

/** Bounds that let no value pass. */
export function rangesHoldValues(
  _: DataContract,
  { columns }: LintContext,
): LintFinding[] {
  return columns.flat().flatMap(({ path, property: { logicalTypeOptions } }) =>
    emptyRanges(logicalTypeOptions).map(({ least, most }) => ({
      code: 'empty-range' as const,
      path: `${path()}.logicalTypeOptions.${least}`,
      data: { least, most },
    })),
  );
}

function emptyRanges(options: JsonObject): { least: string; most: string }[] {
  return BOUNDS.filter(row => {
    const [least, most] = [options[row.least], options[row.most]];
    return 'strict' in row
      ? isAbove(least, most) || (least !== undefined && least === most)
      : isAbove(least, most);
  });
}

/** Dates and times of one form compare as texts. */
function isAbove(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return a > b;
  }
  return (
    typeof a === 'string' &&
    typeof b === 'string' &&
    a.length === b.length &&
    /^\d{4}-\d{2}-\d{2}/.test(a) &&
    /^\d{4}-\d{2}-\d{2}/.test(b) &&
    a > b
  );
}
