import { stringify } from 'yaml';
import { JsonValue } from '../../../model';
import { Habits } from '../source/Source';
import { ValueToken } from '../source/tokens';
import { flowPair, flowText } from './flowText';
import { typedScalar } from './typedScalar';
import { yamlOptions } from './yamlOptions';

/** A value behind a colon or a dash. */
export interface BlockValue {
  /** On the line of the colon or dash, with a space before it; may be empty. */
  head: string;
  /** Lines below it, each with a line end before it; may be empty. */
  rest: string;
}

/** A key with its value, lines joined by `newLine`. */
export function blockPair(
  key: string,
  value: JsonValue,
  habits: Habits,
  newLine: string,
): string {
  if (habits.json) {
    return flowPair(key, value, { habits });
  }
  return linesOf(stringify({ [key]: value }, yamlOptions(habits)), newLine);
}

/** An item with its dash, lines joined by `newLine`. */
export function blockItem(
  value: JsonValue,
  habits: Habits,
  newLine: string,
): string {
  if (habits.json) {
    return `- ${flowText(value, { habits })}`;
  }
  return linesOf(stringify([value], yamlOptions(habits)), newLine);
}

/** What stands behind the colon or dash, in the style of what stood there before. */
export function blockValue(
  value: JsonValue,
  habits: Habits,
  place: { ofList: boolean; newLine: string; old?: ValueToken },
): BlockValue {
  const { ofList, newLine, old } = place;
  const isInBrackets =
    old?.type === 'flow-collection' &&
    value !== null &&
    typeof value === 'object';
  if (isInBrackets || habits.json) {
    return { head: ` ${flowText(value, { habits })}`, rest: '' };
  }
  const [node, options] = typedScalar(value, habits, old);
  const text = ofList
    ? stringify([node], options).slice(1)
    : stringify({ k: node }, options).slice(2);
  const [head, ...rest] = withoutLast(text).split('\n');
  return {
    head: head.trimEnd(),
    rest: rest.map(line => joined(newLine, line)).join(''),
  };
}

function linesOf(text: string, newLine: string): string {
  const [first, ...rest] = withoutLast(text).split('\n');
  return first + rest.map(line => joined(newLine, line)).join('');
}

/** A blank line stays without spaces. */
function joined(newLine: string, line: string): string {
  return line === '' ? newLine.replace(/ +$/, '') : newLine + line;
}

function withoutLast(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}
