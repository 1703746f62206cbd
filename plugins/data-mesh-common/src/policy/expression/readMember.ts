import { ASTNode } from '@marcbachmann/cel-js';
import { quoted } from '../../model/quoted';
import { CUSTOM } from '../items/fields.table';
import { FieldSpec } from '../items/FieldSpec';
import { nearOrKnown } from '../nearOrKnown';
import { DOMAIN, ScopeFields } from './scopeFields';
import { refuse } from './Refusal';

/** A field that stands in an expression; what follows it is a part of its value. */
export interface Member {
  of: string;
  field: string;
  spec: FieldSpec;
}

/** `item.custom`, where what owners put into custom properties stands. */
export const CUSTOM_NAME = CUSTOM.slice(0, -1);
const CUSTOM_SPEC: FieldSpec = { type: 'any', what: 'A custom property.' };

/** `item.changes.bump` as its names; undefined where it starts with no name. */
function namesOf(node: ASTNode): string[] | undefined {
  const names: string[] = [];
  let at = node;
  while (at.op === '.' || at.op === '[]') {
    const [inner, key] = at.args;
    const name = typeof key === 'string' ? key : textOf(key);
    if (name === undefined) {
      return undefined;
    }
    names.unshift(name);
    at = inner;
  }
  return at.op === 'id' ? [at.args, ...names] : undefined;
}

/** The text that is written there, and not reckoned. */
export function textOf(node: ASTNode): string | undefined {
  return node.op === 'value' && typeof node.args === 'string'
    ? node.args
    : undefined;
}

/** The field that `item.x`, `item["x"]` and `item.custom.x` stand for; undefined where it is none of a thing in scope. */
export function readMember(
  node: ASTNode,
  scope: ScopeFields,
): Member | undefined {
  const [of = '', first = '', second] = namesOf(node) ?? [];
  const fields = scope.get(of);
  if (!fields) {
    return undefined;
  }
  if (first === CUSTOM_NAME && of !== DOMAIN) {
    return second === undefined
      ? refuse(
          `Name a key: \`${of}.custom.key\`, or \`${of}.custom["a key"]\`.`,
          node,
        )
      : customMember(of, second);
  }
  const nested = `${first}.${second ?? ''}`;
  const field = Object.hasOwn(fields, nested) ? nested : first;
  if (!Object.hasOwn(fields, field)) {
    refuse(noSuchField(of, field, fields), node);
  }
  return { of, field, spec: fields[field] };
}

/** A custom property of a thing. */
export function customMember(of: string, key: string): Member {
  return { of, field: CUSTOM + key, spec: CUSTOM_SPEC };
}

function noSuchField(
  of: string,
  field: string,
  fields: { readonly [field: string]: FieldSpec },
): string {
  const names = Object.keys(fields);
  return field === ''
    ? `Name a field of \`${of}\`: ${names.join(', ')}.`
    : `There is no ${quoted(`${of}.${field}`)}; ${nearOrKnown(field, names)}`;
}

/** The thing whose custom properties a part stands for as a whole. */
export function customHolder(
  node: ASTNode,
  scope: ScopeFields,
): string | undefined {
  if (node.op !== '.' || node.args[1] !== CUSTOM_NAME) {
    return undefined;
  }
  const [of] = node.args;
  return of.op === 'id' && of.args !== DOMAIN && scope.has(of.args)
    ? of.args
    : undefined;
}
