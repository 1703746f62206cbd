import { CustomProperty } from '../../model';
import { CompareOptions } from '../CompareOptions';
import { isObject } from '../walk/equal';

/** The name that readers of the data see. */
export function effectiveName(item: {
  name: string;
  physicalName?: string;
}): string {
  return item.physicalName ?? item.name;
}

/** Whether an old name stays, `customProperties.aliases`: names, or `{ name, until }` with a date. */
export function keepsAlias(
  customs: readonly CustomProperty[],
  old: string,
  { now }: CompareOptions,
): boolean {
  for (const { property, value } of customs) {
    if (property === 'aliases' || property === 'alias') {
      for (const alias of Array.isArray(value) ? value : [value]) {
        if (alias === old || (isObject(alias) && holds(alias, old, now))) {
          return true;
        }
      }
    }
  }
  return false;
}

function holds(
  alias: Record<string, unknown>,
  old: string,
  now: string | undefined,
): boolean {
  const { name, until } = alias;
  const over =
    now !== undefined &&
    typeof until === 'string' &&
    Date.parse(until) < Date.parse(now);
  return name === old && !over;
}
