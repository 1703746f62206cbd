import { Environment } from '@marcbachmann/cel-js/evaluator';
import { FieldSpec } from '../items/FieldSpec';
import { CEL_TYPES } from './celTypes.table';
import { ExpressionReading } from './ExpressionReading';
import { CUSTOM_NAME } from './readMember';
import { DOMAIN } from './scopeFields';
import { ThingClasses } from './giveFields';
import { ThingClass, makeThingClass } from './Thing';

type Fields = Record<string, string>;

/** Makes the things known that an expression names, with the types of their fields. */
export function registerThings(
  environment: Environment,
  { scope, reads }: ExpressionReading,
): ThingClasses {
  const classes = new Map<string, ThingClass>();
  for (const name of new Set([...reads.values()].map(({ of }) => of))) {
    const type = registerThing(
      environment,
      classes,
      name,
      scope.get(name) ?? {},
    );
    environment.registerVariable(name, type);
  }
  return classes;
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
