import { Environment } from '@marcbachmann/cel-js/evaluator';
import { FieldSpec } from '../items/FieldSpec';
import { CEL_TYPES } from './celTypes.table';
import { daysOf } from './daysOf';
import { ExpressionReading } from './ExpressionReading';
import { MAX_NESTING, MAX_PARTS } from './expressionLimits';
import { CUSTOM_NAME } from './readMember';
import { DOMAIN, NOW } from './scopeFields';
import { ThingClasses } from './giveFields';
import { ThingClass, makeThingClass } from './Thing';

type Fields = Record<string, string>;

/**
 * The names, types and functions of an expression. Each expression has an
 * environment of its own, so that its patterns are nobody else's.
 */
export function makeEnvironment({ scope, patterns }: ExpressionReading): {
  environment: Environment;
  classes: ThingClasses;
} {
  const classes = new Map<string, ThingClass>();
  const environment = new Environment({
    unlistedVariablesAreDyn: false,
    limits: {
      maxAstNodes: MAX_PARTS,
      maxDepth: MAX_NESTING,
      maxListElements: MAX_PARTS,
      maxMapEntries: 0,
      maxCallArguments: 4,
    },
  });
  for (const [name, fields] of scope) {
    const type = registerThing(environment, classes, name, fields);
    environment.registerVariable(name, type);
  }
  environment
    .registerVariable(NOW, CEL_TYPES.date)
    .registerOperator('double == int', (a, b) => a === Number(b))
    .registerOperator('double in list<int>', (a, b) =>
      b.some((each: unknown) => a === Number(each)),
    )
    .registerFunction('days(string): google.protobuf.Duration', text =>
      orThrow(daysOf(text)),
    )
    .registerFunction('re(string, string): bool', (text, pattern) =>
      orThrow(patterns.re.get(pattern)?.test(text)),
    )
    .registerFunction('glob(string, string): bool', (text, pattern) =>
      orThrow(patterns.glob.get(pattern)?.test(text)),
    );
  return { environment, classes };
}

/** Within an expression, what has no answer is thrown. */
function orThrow<T>(outcome: T | { error: string }): T {
  if (typeof outcome === 'object' && outcome !== null && 'error' in outcome) {
    throw new Error(outcome.error);
  }
  return outcome;
}

/** A type for the fields of a thing, with types for what is nested in it. */
function registerThing(
  environment: Environment,
  classes: Map<string, ThingClass>,
  name: string,
  specs: { readonly [field: string]: FieldSpec },
): string {
  const fields: Fields = {};
  const nested = new Map<string, { [field: string]: FieldSpec }>();
  for (const [field, spec] of Object.entries(specs)) {
    const [first, rest] = field.split('.');
    if (rest !== undefined) {
      nested.set(first, { ...nested.get(first), [rest]: spec });
    } else {
      fields[field] = spec.of
        ? `list<${registerEntries(environment, `${name}_${field}`, spec.of)}>`
        : CEL_TYPES[spec.type];
    }
  }
  for (const [field, inner] of nested) {
    fields[field] = registerThing(
      environment,
      classes,
      `${name}_${field}`,
      inner,
    );
  }
  if (name !== DOMAIN && !name.includes('_')) {
    fields[CUSTOM_NAME] = 'map<string, dyn>';
  }
  const ctor = makeThingClass();
  classes.set(name, ctor);
  const type = `${name}_type`;
  environment.registerType(type, { ctor, fields });
  return type;
}

/** A type for the objects of a list, which stay as they are. */
function registerEntries(
  environment: Environment,
  name: string,
  specs: { readonly [field: string]: FieldSpec },
): string {
  const type = `${name}_type`;
  const fields = Object.fromEntries(
    Object.entries(specs).map(([field, spec]) => [field, CEL_TYPES[spec.type]]),
  );
  environment.registerType(type, { fields });
  return type;
}
