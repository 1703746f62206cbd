import { DataContract, JsonObject } from '../../model';
import { normaliseSla, slaTerm } from '../../slo';
import { LintFinding } from '../LintRule';

/** In words, with what would be right. */
const MEASURES: { readonly [measure: string]: [string, string] } = {
  ratio: ['percentage', '`value: 99.9` with `unit: percent`'],
  duration: ['duration', '`value: 4` with `unit: h`'],
  clock: ['time of day', 'a time with zone such as 09:00-08:00'],
  date: ['date', 'a date such as 2026-01-31'],
};

/** Promises of a known kind whose value or unit says nothing. */
export function readablePromises({ sla }: DataContract): LintFinding[] {
  return sla.flatMap((promise, index) => {
    const { property, value, unit, valueExt } = promise;
    const term = slaTerm(property);
    const [expected, example] = (term && MEASURES[term.measure]) ?? [];
    if (
      expected === undefined ||
      example === undefined ||
      valueExt !== undefined ||
      normaliseSla(promise)
    ) {
      return [];
    }
    const data: JsonObject = { property, value, expected, example };
    return [
      {
        code: 'unreadable-promise',
        path: `slaProperties[${index}].value`,
        data: unit === undefined ? data : { ...data, unit },
      },
    ];
  });
}
