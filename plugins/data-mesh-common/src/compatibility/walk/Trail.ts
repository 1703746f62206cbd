import { formatPath, Step } from '../../read/path';

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
  const parts: string[] = [];
  for (let at: Trail | undefined = trail; at; at = at.parent) {
    if (!SILENT.has(at.field) || at.key !== undefined) {
      const field = WRITTEN.get(at.field) ?? at.field;
      parts.push(at.key === undefined ? field : `${field}[${at.key}]`);
    }
  }
  return `/${parts.reverse().join('/')}`;
}

/** Path in the model of one side, as far as there is something on it. */
export function spotOf(trail: Trail, side: 'before' | 'after'): string {
  const chain: Trail[] = [];
  for (let at: Trail | undefined = trail; at; at = at.parent) {
    chain.push(at);
  }
  const steps: Step[] = [];
  for (const { field, key, [side]: position } of chain.reverse()) {
    steps.push(field);
    if (key !== undefined) {
      if (position === undefined) {
        break;
      }
      steps.push(position);
    }
  }
  return formatPath(steps);
}
