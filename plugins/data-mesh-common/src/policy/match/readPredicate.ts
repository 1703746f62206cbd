import { JsonObject, JsonValue } from '../../model';
import { quoted } from '../../model/quoted';
import { nearOrKnown } from '../nearOrKnown';
import { EntityShape, ShapedFields } from './EntityShape';
import { Reading, Test, refuse, within } from './Reading';
import { isRecord, valueAt } from './valueAt';
import { VALUE_OPERATORS, readText } from './valueOperators.table';

const DEEPEST = 8;
const OPERATORS = [...VALUE_OPERATORS.keys(), '$contains']
  .map(name => `\`${name}\``)
  .join(', ');

/** What a predicate is about: fields of something, or one text of a list. */
export type Subject = { fields: ShapedFields } | { text: true };

/** A filter predicate as one function; what is wrong with it is noted. */
export function readPredicate(
  predicate: JsonValue,
  subject: Subject,
  at: Reading,
): Test {
  if (at.keys.length > DEEPEST * 2) {
    return refuse(at, 'This is nested too deeply.');
  }
  if (!isMapping(predicate)) {
    return 'text' in subject
      ? readText(predicate, at)
      : refuse(at, 'Paths with what should stand there are needed here.');
  }
  const keys = Object.keys(predicate);
  const [operator] = keys.filter(key => key.startsWith('$'));
  if (operator === undefined) {
    return 'text' in subject
      ? refuse(at, 'A text is needed here; what is in this list has no fields.')
      : readPaths(predicate, subject.fields, at);
  }
  return keys.length > 1
    ? refuse(
        at,
        `\`${operator}\` stands alone; put it and its neighbours into one \`$all\`.`,
      )
    : readCombination(operator, predicate[operator], subject, at);
}

function readCombination(
  operator: string,
  of: JsonValue,
  subject: Subject,
  above: Reading,
): Test {
  const at = within(above, operator);
  if (operator === '$not') {
    const test = readMember(of, subject, at);
    return value => !test(value);
  }
  if (operator !== '$all' && operator !== '$any') {
    return refuse(
      at,
      `There is no ${quoted(
        operator,
      )} here; conditions are combined with \`$all\`, \`$any\` and \`$not\`.`,
    );
  }
  if (!Array.isArray(of) || of.length === 0) {
    return refuse(at, `\`${operator}\` needs a list with at least one member.`);
  }
  const tests = of.map((each, index) =>
    readMember(each, subject, within(at, index)),
  );
  return operator === '$all'
    ? value => tests.every(test => test(value))
    : value => tests.some(test => test(value));
}

/** Whatever is asked nothing fits, and `$not` of that fits none. */
function readMember(predicate: JsonValue, subject: Subject, at: Reading): Test {
  return isRecord(predicate) && Object.keys(predicate).length === 0
    ? refuse(at, 'There is nothing here that could fit or not.')
    : readPredicate(predicate, subject, at);
}

function readPaths(
  predicate: JsonObject,
  fields: ShapedFields,
  at: Reading,
): Test {
  const tests = Object.entries(predicate).map(([path, wanted]) => {
    const here = within(at, path);
    return Object.hasOwn(fields, path)
      ? readPath(wanted, fields[path], here)
      : refuse(here, () => unknown(path, fields));
  });
  return value => tests.every(test => test(value));
}

function readPath(
  wanted: JsonValue,
  field: ShapedFields[string],
  at: Reading,
): Test {
  const test = readValue(wanted, field, at);
  const { keys } = field;
  return value => test(valueAt(value, keys));
}

function readValue(
  wanted: JsonValue,
  shape: ShapedFields[string],
  at: Reading,
): Test {
  if (!isMapping(wanted)) {
    return shape.is === 'text'
      ? readText(wanted, at, shape)
      : refuse(at, 'A list stands there; look into it with `$contains`.');
  }
  const keys = Object.keys(wanted);
  const [name = ''] = keys;
  if (keys.length !== 1) {
    return refuse(at, `One operator is needed here: ${OPERATORS}.`);
  }
  const here = within(at, name);
  if (name === '$contains') {
    return readContains(wanted[name], shape, here);
  }
  const operator = VALUE_OPERATORS.get(name);
  if (!operator) {
    return refuse(
      here,
      `There is no ${quoted(name)} here; values have ${OPERATORS}.`,
    );
  }
  return operator.fits.includes(shape.is)
    ? operator.read(wanted[name], here, shape)
    : refuse(
        here,
        `A list stands there and \`${name}\` fits texts; look into it with \`$contains\`.`,
      );
}

function readContains(
  wanted: JsonValue,
  shape: EntityShape,
  at: Reading,
): Test {
  if (shape.is === 'text') {
    return refuse(
      at,
      'A text stands there and `$contains` looks into lists; use `$in` or `$hasPrefix`.',
    );
  }
  const test = readPredicate(
    wanted,
    shape.is === 'texts' ? { text: true } : { fields: shape.of },
    at,
  );
  return value => Array.isArray(value) && value.some(each => test(each));
}

function isMapping(value: JsonValue): value is JsonObject {
  return isRecord(value);
}

function unknown(path: string, fields: ShapedFields): string {
  const near = nearOrKnown(path, Object.keys(fields));
  return `There is no ${quoted(path)} to match; ${near}`;
}
