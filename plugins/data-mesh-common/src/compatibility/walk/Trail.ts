import { formatStep, withoutDot } from '../../read/path';

/**
 * Where a walk stands, from the inside out. Made for every pair, so it is small;
 * texts are made only for what changed.
 */
export interface Trail {
  parent?: Trail;
  /** Field of the model that leads here. */
  field: string;
  /** What an item of a list is called, `name=orders`. */
  key?: string;
  /** Position in the list on each side; absent where the item is not there. */
  before?: number;
  after?: number;
}

/** Fields that documents call otherwise than the model does. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['sla', 'slaProperties'],
  ['granularity', 'dataGranularityDescription'],
]);

/** Steps that only the model has. */
const SILENT: ReadonlySet<string> = new Set(['connection', 'unknown']);

const PLAIN = /^[^\s/[\]"=]+$/;

/** `name=orders`, with quotes where the value would not read back. */
export function keyText(by: string, value: string): string {
  return `${by}=${PLAIN.test(value) ? value : JSON.stringify(value)}`;
}

/** `/schema[name=orders]/properties[name=amount]/required`. */
export function pathOf(trail: Trail): string {
  let path = '';
  for (let at: Trail | undefined = trail; at; at = at.parent) {
    if (at.key !== undefined) {
      path = `/${WRITTEN.get(at.field) ?? at.field}[${at.key}]${path}`;
    } else if (!SILENT.has(at.field)) {
      path = `/${WRITTEN.get(at.field) ?? at.field}${path}`;
    }
  }
  return path === '' ? '/' : path;
}

/** Path in the model of one side, as far as there is something on it. */
export function spotOf(trail: Trail, side: 'before' | 'after'): string {
  let path = '';
  for (let at: Trail | undefined = trail; at; at = at.parent) {
    const position = at[side];
    if (at.key === undefined) {
      path = formatStep(at.field) + path;
    } else if (position === undefined) {
      path = formatStep(at.field);
    } else {
      path = `${formatStep(at.field)}[${position}]${path}`;
    }
  }
  return withoutDot(path);
}
