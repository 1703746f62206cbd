import { JsonValue, Problem } from '../../../model';
import { nearName } from '../../../read/fields/nearName';
import { PatchOperation } from '../PatchOperation';
import { valueAt } from '../facts/Subject';
import { doubledItem } from './doubledItem';
import { outdatedField } from './outdatedField';
import { policyFacts } from './policyFacts';

/** How problems of one code are mended; `undefined` where that is not certain. */
type Fix = (problem: Problem, root: JsonValue) => PatchOperation[] | undefined;

function setTo(field: string): Fix {
  return ({ path, data }) => {
    const value = data[field];
    return value === undefined ? undefined : [{ op: 'set', path, value }];
  };
}

const listedWord: Fix = ({ path, data: { value, allowed } }) => {
  const near =
    typeof value === 'string' && Array.isArray(allowed)
      ? nearName(value, allowed.map(String))
      : undefined;
  return near === undefined ? undefined : [{ op: 'set', path, value: near }];
};

const misspeltField: Fix = ({ path, data: { near } }) =>
  typeof near === 'string' ? [{ op: 'rename', path, key: near }] : undefined;

const asPurpose: Fix = ({ path }, root) => {
  const purpose = valueAt(root, path);
  return purpose === undefined
    ? undefined
    : [{ op: 'set', path, value: { purpose } }];
};

/** Fixes by the codes of the problems that they mend. */
export const FIXES: ReadonlyMap<string, Fix> = new Map<string, Fix>([
  ['description-as-text', asPurpose],
  ['duplicate-entry', doubledItem],
  ['not-boolean', setTo('value')],
  ['not-quoted', setTo('text')],
  ['number-kept-as-text', setTo('text')],
  ['odd-api-version', setTo('readAs')],
  ['outdated-field', outdatedField],
  ['policy-denied', policyFacts],
  ['policy-warned', policyFacts],
  ['unknown-field', misspeltField],
  ['unlisted-value', listedWord],
]);
