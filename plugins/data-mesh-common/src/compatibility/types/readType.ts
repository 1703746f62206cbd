import { CanonicalType } from './CanonicalType';
import { parseTypeText } from './parseTypeText';
import { TypeName, TypeNames } from './typeNames.table';

const DEEPEST = 16;
const PARAMETER = /^\d{1,9}(?: (?:char|byte))?$/i;

/** The type that a text of a dialect means; `other` where the dialect does not know it. */
export function readType(text: string, names: TypeNames): CanonicalType {
  return typeOf(text, names, 0);
}

function typeOf(text: string, names: TypeNames, depth: number): CanonicalType {
  const parsed = depth < DEEPEST ? parseTypeText(text) : undefined;
  const words = parsed?.words.replace(/ not null$/, '') ?? '';
  const name = Object.hasOwn(names, words) ? names[words] : undefined;
  if (!parsed || !name) {
    return other(text);
  }
  let type = withArguments(name, parsed.args, names, depth) ?? other(text);
  for (let i = 0; i < parsed.lists; i += 1) {
    type = { kind: 'array', element: type };
  }
  return type;
}

function other(text: string): CanonicalType {
  return {
    kind: 'other',
    name: text.trim().toLowerCase().replace(/\s+/g, ' '),
  };
}

/** `undefined` where the arguments make no sense. */
function withArguments(
  { takes, ...type }: TypeName,
  args: readonly string[],
  names: TypeNames,
  depth: number,
): CanonicalType | undefined {
  if (args.length === 0) {
    return type;
  }
  const inner = (text: string) => typeOf(text, names, depth + 1);
  switch (takes) {
    case 'element':
      return args.length === 1
        ? { ...type, element: inner(args[0]) }
        : undefined;
    case 'pair':
      return args.length === 2
        ? { ...type, key: inner(args[0]), element: inner(args[1]) }
        : undefined;
    case 'fields':
      return { ...type, fields: args.map(each => fieldOf(each, inner)) };
    default:
      return withNumbers(type, takes, args);
  }
}

function withNumbers(
  type: CanonicalType,
  takes: TypeName['takes'],
  args: readonly string[],
): CanonicalType | undefined {
  if (takes === 'length' && args[0].toLowerCase() === 'max') {
    return { ...type, length: undefined };
  }
  // Widths of integers are for display: `int(11)` is `int`.
  if (takes === undefined && type.kind !== 'integer') {
    return undefined;
  }
  if (!args.every(each => PARAMETER.test(each)) || args.length > 2) {
    return undefined;
  }
  const [first, second] = args.map(each => Number.parseInt(each, 10));
  switch (takes) {
    case 'length':
      return { ...type, length: first };
    case 'precision':
      return { ...type, precision: first, scale: second ?? 0 };
    case 'digits':
      return { ...type, digits: first };
    default:
      return type;
  }
}

/** `name: type` or `name type`. */
function fieldOf(
  text: string,
  inner: (text: string) => CanonicalType,
): { name: string; type: CanonicalType } {
  const [, name = '', type = text] =
    /^([^\s:]+)\s*[:\s]\s*(.*)$/s.exec(text) ?? [];
  return { name, type: inner(type) };
}
