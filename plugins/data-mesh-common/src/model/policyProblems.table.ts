import { JsonObject } from './Json';
import { plainText } from './plainText';
import { ProblemTable } from './ProblemRow';
import { plural } from './problemText';
import { quoted } from './quoted';

const MAX_REASON = 1_000;

/** A sentence of whoever found it, which may quote a stranger. */
function reason(data: JsonObject): string {
  return plainText(String(data.reason ?? ''), MAX_REASON);
}

function near(data: JsonObject): string {
  return `Did you mean ${quoted(data.near)}?`;
}

const ITEMS: ReadonlyMap<unknown, string> = new Map([
  ['product', 'A product'],
  ['ports', 'A port'],
  ['contracts', 'A contract'],
  ['datasets', 'A dataset'],
  ['columns', 'A column'],
  ['sla', 'A service level'],
  ['servers', 'A server'],
  ['inputs', 'An input'],
]);

const TYPES: ReadonlyMap<unknown, string> = new Map([
  ['text', 'text'],
  ['number', 'a number'],
  ['flag', 'true or false'],
  ['date', 'a date'],
  ['duration', 'a duration'],
  ['size', 'a size'],
  ['version', 'a version'],
  ['list', 'a list'],
  ['objects', 'a list of things with fields of their own'],
]);

const ROLLOUT_NEEDS: ReadonlyMap<unknown, string> = new Map([
  ['effectiveFrom', '`effectiveFrom` with the day from which it is to hold'],
  ['existing', '`existing: baseline`'],
  ['both', '`existing: baseline` and `effectiveFrom`'],
]);

/** An element of a list has no name. */
function field(data: JsonObject): string {
  return data.field === '' ? 'An element' : quoted(data.field);
}

function list(data: JsonObject, key: string): string {
  const value = data[key];
  const names = Array.isArray(value) ? value.map(String) : [];
  return plainText(names.join(', '), MAX_REASON);
}

/** What is wrong with a file of policies, by code. A policy with an error is not loaded; the others are. */
export const POLICY_PROBLEMS = {
  'policy-not-a-mapping': {
    severity: 'error',
    title: 'Not a policy',
    message: () =>
      'The document holds a list or a single value, not a mapping with `kind` and `spec`.',
    fix: 'Begin with `apiVersion`, `kind` and `spec` on the outermost level.',
  },
  'policy-kind': {
    severity: 'error',
    title: 'Kind that is no policy',
    message: data =>
      data.kind === undefined
        ? 'The document does not say of which kind it is.'
        : `${quoted(data.kind)} is no kind of policy.`,
    fix: data =>
      data.near === undefined
        ? `Write one of ${list(data, 'names')} as \`kind\`.`
        : near(data),
  },
  'policy-api-version': {
    severity: 'error',
    title: 'Version of the language that nobody knows',
    message: data =>
      data.apiVersion === undefined
        ? 'The document does not say in which version of the language it is written.'
        : `${quoted(
            data.apiVersion,
          )} is no version of the language of policies.`,
    fix: data => `Write \`apiVersion: ${data.known}\`.`,
  },
  'policy-key-unknown': {
    severity: 'error',
    title: 'Key that means nothing here',
    message: data => `${quoted(data.key)} means nothing here.`,
    fix: data =>
      data.near === undefined
        ? `What can stand here: ${list(data, 'names')}.`
        : near(data),
  },
  'policy-key-missing': {
    severity: 'error',
    title: 'Key that has to be there',
    message: data => `${quoted(data.key)} is missing: ${reason(data)}.`,
    fix: data => `Add \`${data.key}\`.`,
  },
  'policy-value': {
    severity: 'error',
    title: 'Value that cannot stand here',
    message: data =>
      `${field({ field: data.key })} takes ${data.expected}, and this is ${
        data.found
      }.`,
    fix: data =>
      data.near === undefined ? `Write ${data.expected}.` : near(data),
  },
  'policy-id': {
    severity: 'error',
    title: 'Id of another form',
    message: data => `${quoted(data.id)} is no id of a policy.`,
    fix: 'Write the scope and a name in small letters, digits and dashes, `global.pii-masked` or `sales.orders-have-keys` for example.',
  },
  'policy-domain': {
    severity: 'error',
    title: 'Domain of another form',
    message: data => `${quoted(data.domain)} is no name of a domain.`,
    fix: 'Write the name of the Domain entity: small letters, digits and dashes.',
  },
  'policy-overlay-empty': {
    severity: 'error',
    title: 'Overlay that changes nothing',
    message: () => 'There is nothing in `set`.',
    fix: 'Write what the domain wants tighter, or remove the overlay.',
  },
  'policy-id-twice': {
    severity: 'error',
    title: 'Two policies with one id',
    message: data =>
      `The file has a policy ${quoted(data.id)} already, at line ${
        data.firstLine
      }.`,
    fix: 'Give each policy an id of its own; what a domain adds to a policy is a `DataPolicyOverlay`.',
  },
  'policy-scope': {
    severity: 'error',
    title: 'Policy of another scope',
    message: data =>
      `This file comes from a source of ${quoted(
        data.scope,
      )}, which cannot hold ${data.what} of ${quoted(data.found)}.`,
    fix: data =>
      `Move it to a source of ${quoted(data.found)}, or correct ${
        data.what === 'a policy' ? 'its id' : 'its domain'
      }.`,
  },
  'policy-field-of-item': {
    severity: 'error',
    title: 'Field that these items do not have',
    message: data =>
      `${ITEMS.get(data.kind) ?? 'An item'} has no field ${quoted(data.field)}${
        Array.isArray(data.kinds) && data.kinds.length > 0
          ? `, which is one of ${list(data, 'kinds')}`
          : ''
      }.`,
    fix: data =>
      data.near === undefined
        ? `Name one of ${list(data, 'names')}.`
        : near(data),
  },
  'policy-element-field': {
    severity: 'error',
    title: 'Field that the elements of a list do not have',
    message: data =>
      data.field === ''
        ? `The elements of ${quoted(data.list)} have fields, and none is named.`
        : `The elements of ${quoted(data.list)} have no field ${quoted(
            data.field,
          )}.`,
    fix: data => {
      if (data.near !== undefined) {
        return near(data);
      }
      return Array.isArray(data.names) && data.names.length > 0
        ? `Name one of ${list(data, 'names')}.`
        : 'Write an operator: the elements are single values.';
    },
  },
  'policy-operator': {
    severity: 'error',
    title: 'Operator that nobody knows',
    message: data =>
      `${quoted(data.operator)} is no operator, so ${field(
        data,
      )} is not tested.`,
    fix: data =>
      data.near === undefined
        ? `Write one of ${list(data, 'names')}.`
        : near(data),
  },
  'policy-operator-missing': {
    severity: 'error',
    title: 'Field without an operator',
    message: data =>
      `${field(data)} is followed by ${
        data.found
      }, not by what it is tested for.`,
    fix: data =>
      data.shown === undefined
        ? 'Write a mapping with an operator, `{ exists: true }` for example.'
        : `Write \`{ ${data.shown} }\`.`,
  },
  'policy-operator-of-type': {
    severity: 'error',
    title: 'Operator that does not fit the field',
    message: data =>
      `${quoted(data.operator)} cannot be asked of ${field(data)}, which is ${
        TYPES.get(data.type) ?? 'of another type'
      }.`,
    fix: data => `What can be asked of it: ${list(data, 'operators')}.`,
  },
  'policy-operator-value': {
    severity: 'error',
    title: 'Value that the operator cannot take',
    message: data =>
      `This cannot stand behind ${quoted(data.operator)}. ${reason(data)}`,
    fix: data => `Correct what ${field(data)} is held against.`,
  },
  'policy-condition-empty': {
    severity: 'error',
    title: 'Condition that asks nothing',
    message: data => `There is nothing in ${quoted(data.key)}.`,
    fix: 'Write a field with an operator, or remove the condition.',
  },
  'policy-condition-form': {
    severity: 'error',
    title: 'Condition of another form',
    message: data =>
      `${quoted(data.key)} takes ${data.expected}, and this is ${data.found}.`,
    fix: 'Write fields with their operators; `all`, `any` and `none` take a list of such mappings, `not` takes one.',
  },
  'policy-condition-too-large': {
    severity: 'error',
    title: 'Condition that nobody reads',
    message: data => `The conditions have more than ${data.limit} tests.`,
    fix: 'Divide the policy into several, or use `in` with a list.',
  },
  'policy-cel-in-list': {
    severity: 'error',
    title: 'Expression inside of a list',
    message: data =>
      `An expression cannot be asked of the elements of ${quoted(data.field)}.`,
    fix: 'Write the expression beside it: `all` and `exists` of the language of expressions go over lists.',
  },
  'policy-expression-invalid': {
    severity: 'error',
    title: 'Expression that cannot be evaluated',
    message: reason,
    fix: 'Correct the expression; the fields that it can name are those of `forEach`.',
  },
  'policy-match-invalid': {
    severity: 'error',
    title: 'Match that fits nothing',
    message: reason,
    fix: 'Correct `match`: a filter predicate over the entity of a product.',
  },
  'policy-message-invalid': {
    severity: 'error',
    title: 'Message with a place that nothing fills',
    message: reason,
    fix: 'Name a field of the item between the braces: `{{item.path}}`.',
  },
  'policy-fix-unwritten': {
    severity: 'warning',
    title: 'Proposal that no patch can write',
    message: data =>
      `${
        ITEMS.get(data.kind) ?? 'An item'
      } has no place in a document for ${quoted(
        data.field,
      )}, so no patch is proposed, only the text.`,
    fix: 'Name fields that its owner writes, or leave `set` away and say in `text` what is to be done.',
  },
  'policy-rollout-idle': {
    severity: 'warning',
    title: 'Rollout that spares nobody',
    message: data =>
      data.key === 'existing'
        ? `${quoted(
            data.existing,
          )} has no effect: the policy does not say from which day on it is in force, so nothing was there before it.`
        : '"graceDays" has no effect: grace is given to what is in a baseline.',
    fix: data =>
      `Add ${ROLLOUT_NEEDS.get(data.lacks) ?? ''}, or remove ${quoted(
        data.key,
      )}.`,
  },
  'policy-too-many': {
    severity: 'error',
    title: 'Too many documents in one file',
    message: data =>
      `The file has more than ${plural(
        Number(data.limit),
        'document',
      )}; the others are not read.`,
    fix: 'Divide the file.',
  },
  'policy-file-unreadable': {
    severity: 'error',
    title: 'File that cannot be read',
    message: data => `The file is there and cannot be read: ${reason(data)}.`,
    fix: 'See to it that its source can read it.',
  },
  'policy-owner-unknown': {
    severity: 'warning',
    title: 'Owner who is not in the catalog',
    message: data =>
      `${quoted(data.owner)}, who answers for ${quoted(
        data.id,
      )}, is no group and no user of the catalog.`,
    fix: 'Name a group of the catalog: nobody else can approve waivers.',
  },
  'policy-domain-unknown': {
    severity: 'warning',
    title: 'Domain that is not in the catalog',
    message: data =>
      `The catalog has no domain ${quoted(
        data.domain,
      )}, so nothing is published of which this would be asked.`,
    fix: 'Name the domain as the catalog does; where it was renamed there, the source of its policies names it too.',
  },
  'policy-file-empty': {
    severity: 'warning',
    title: 'File without a policy',
    message: () => 'The file holds nothing.',
    fix: 'Write a policy, or remove the file from the source.',
  },
} satisfies ProblemTable;

/** Codes of what can be wrong with a file of policies. */
export type PolicyProblemCode = keyof typeof POLICY_PROBLEMS;
