import { stringify } from 'yaml';
import { JsonValue } from '../../../model';
import { Habits } from '../source/Source';
import { typedScalar } from './typedScalar';
import { ValueToken } from '../source/tokens';

/** How deep and how wide what is written may stand in the text. */
export interface FlowPlace {
  habits: Habits;
  /** Spaces of the line that it begins on; absent where it stays on one line. */
  indent?: string;
}

/** A value as it stands inside `{...}` or `[...]`, in the style of what stood there before. */
export function flowText(
  value: JsonValue,
  place: FlowPlace,
  old?: ValueToken,
): string {
  const { habits, indent } = place;
  if (habits.json) {
    return jsonText(value, habits, indent);
  }
  if (Array.isArray(value)) {
    return `[${value.map(item => flowText(item, { habits })).join(', ')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const pairs = Object.entries(value).map(([key, item]) =>
      flowPair(key, item, { habits }),
    );
    const pad = habits.paddedBraces && pairs.length > 0 ? ' ' : '';
    return `{${pad}${pairs.join(', ')}${pad}}`;
  }
  if (typeof value === 'string' && /[\r\n]/.test(value)) {
    return JSON.stringify(value);
  }
  const [node, options] = typedScalar(value, habits, old);
  const list = stringify([node], { ...options, collectionStyle: 'flow' });
  return list.trim().slice(1, -1).trim();
}

/** A key with its value, for the same places. */
export function flowPair(
  key: string,
  value: JsonValue,
  place: FlowPlace,
): string {
  const colon = place.habits.compact ? ':' : ': ';
  const name = flowText(key, { habits: place.habits });
  return `${name}${colon}${flowText(value, place)}`;
}

function jsonText(
  value: JsonValue,
  { step, lineEnd, compact }: Habits,
  indent: string | undefined,
): string {
  if (indent === undefined || compact) {
    const text = JSON.stringify(value, null, 1);
    // Line breaks of JSON.stringify stand between tokens only, never in texts.
    return compact
      ? JSON.stringify(value)
      : text
          .replace(/([[{])\n */g, '$1')
          .replace(/\n *([\]}])/g, '$1')
          .replace(/\n */g, ' ');
  }
  return JSON.stringify(value, null, step).replaceAll(
    '\n',
    `${lineEnd}${indent}`,
  );
}
