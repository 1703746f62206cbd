import { ExpressionScope } from './CompiledExpression';

/**
 * What stands behind a name of an expression, such as `item`. The library knows
 * the type of a thing by its class, so each name has a class of its own; fields
 * are getters of it, and nothing is got that the expression does not come to.
 */
export class Thing {
  private kept?: Map<string, unknown>;

  constructor(readonly scope: ExpressionScope) {}

  /** A value that is costly to make, made once in a run. */
  keep(name: string, make: (scope: ExpressionScope) => unknown): unknown {
    this.kept ??= new Map();
    if (!this.kept.has(name)) {
      this.kept.set(name, make(this.scope));
    }
    return this.kept.get(name);
  }
}

export type ThingClass = typeof Thing;

/** A class for a name. */
export function makeThingClass(): ThingClass {
  return class extends Thing {};
}

/** Gives the things of a class a field. */
export function giveField(
  { prototype }: ThingClass,
  name: string,
  get: (thing: Thing) => unknown,
) {
  Object.defineProperty(prototype, name, {
    configurable: true,
    get(this: Thing) {
      return get(this);
    },
  });
}
