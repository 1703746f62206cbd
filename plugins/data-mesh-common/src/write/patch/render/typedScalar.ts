import { Scalar, stringify } from 'yaml';
import { JsonValue } from '../../../model';
import { Habits } from '../source/Source';
import { scalarText, ValueToken } from '../source/tokens';
import { yamlOptions } from './yamlOptions';

type Typed = [
  value: JsonValue | Scalar,
  options: ReturnType<typeof yamlOptions>,
];

/** A value that will be written like the one that it replaces: with its quotes, or as its kind of block. */
export function typedScalar(
  value: JsonValue,
  habits: Habits,
  old: ValueToken | undefined,
): Typed {
  const options = yamlOptions(habits);
  if (typeof value !== 'string' || !old) {
    return [value, options];
  }
  const scalar = new Scalar(value);
  switch (old.type) {
    case 'single-quoted-scalar':
      scalar.type = 'QUOTE_SINGLE';
      return [scalar, { ...options, singleQuote: true }];
    case 'double-quoted-scalar':
      scalar.type = 'QUOTE_DOUBLE';
      return [scalar, options];
    case 'block-scalar': {
      const header = old.props.find(
        ({ type }) => type === 'block-scalar-header',
      );
      const isFolded =
        header && 'source' in header && header.source.startsWith('>');
      scalar.type = isFolded ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
      return [scalar, options];
    }
    case 'scalar':
      // Whoever writes a date without quotes gets the next one without, too.
      return [value, yamlOptions(habits, isPlain(scalarText(old), options))];
    default:
      return [value, options];
  }
}

function isPlain(source: string, options: Typed[1]): boolean {
  return stringify(source, options).trimEnd() === source;
}
