import { instantOf } from '../operators/values/instantOf';
import { countedCharacters } from '../pattern/countedCharacters';
import { ExpressionScope } from './CompiledExpression';
import { Cost, stepsOf } from './Cost';
import { ExpressionReading } from './ExpressionReading';
import { NoValue } from './NoValue';
import { ThingClasses, giveFields } from './giveFields';
import {
  CHARACTERS_OF_A_STEP,
  MAX_STEPS,
  STEPS_OF_AN_ENTRY,
} from './expressionLimits';
import { planReads } from './planReads';
import { NOW } from './scopeFields';

/** What an expression is run with. */
export interface ExpressionContext {
  /** Names of all that it may read. */
  reads: readonly string[];
  /** Its names with what stands behind them; throws `NoValue` where a run would be too long. */
  contextOf(scope: ExpressionScope): { [name: string]: unknown };
}

/** Gives the things of an expression the fields that it reads, and watches its steps. */
export function makeContext(
  { reads, readsNow, written, matching }: ExpressionReading,
  classes: ThingClasses,
  cost: Cost,
): ExpressionContext {
  const [once = 0] = cost;
  const isLong = cost.length > 1;
  // What looks at lists is reckoned whole before the run.
  const perCharacter = isLong
    ? 0
    : once / CHARACTERS_OF_A_STEP + stepsOf(matching, 0);
  const planned = planReads(reads, perCharacter);
  giveFields(classes, planned);
  const names = new Set(planned.map(({ read }) => read.of));
  const things = [...classes].filter(([name]) => names.has(name));

  function checkSteps(scope: ExpressionScope) {
    let entries = written;
    let characters = 0;
    for (const { read, size } of planned) {
      const found = size(scope);
      entries += read.times * found.entries;
      characters += read.times * found.characters;
    }
    // To find that out, all of them were read.
    spend(scope, entries * STEPS_OF_AN_ENTRY);
    // Each step may look at all texts, one behind the other.
    const length = 1 + Math.floor(characters / CHARACTERS_OF_A_STEP);
    const steps = Math.ceil(
      stepsOf(cost, entries) * length +
        stepsOf(matching, entries) * countedCharacters(characters),
    );
    if (steps > MAX_STEPS) {
      throw new NoValue({
        error: `With lists of ${entries} entries and texts of ${characters} characters this expression takes up to ${steps} steps; ${MAX_STEPS} are allowed.`,
      });
    }
    spend(scope, steps);
  }

  return {
    reads: [...reads.keys(), ...(readsNow ? [NOW] : [])],
    contextOf: scope => {
      spend(scope, once);
      if (isLong) {
        checkSteps(scope);
      }
      const context: { [name: string]: unknown } = readsNow
        ? { [NOW]: dateOf(scope) }
        : {};
      for (const [name, ThingOfName] of things) {
        context[name] = new ThingOfName(scope);
      }
      return context;
    },
  };
}

function spend({ budget }: ExpressionScope, steps: number) {
  if (budget?.spend(steps) === false) {
    throw NoValue.usedUp();
  }
}

function dateOf({ now = '' }: ExpressionScope): Date {
  const instant = instantOf(now);
  if (instant === undefined) {
    throw NoValue.missing('now');
  }
  return new Date(instant);
}
