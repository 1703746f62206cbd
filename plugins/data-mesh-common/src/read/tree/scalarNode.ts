import { getScalarValue, SCALAR_STYLE, ScalarEvent } from 'js-yaml';
import { Report } from '../Report';
import { loneSurrogate } from '../text/characters';
import { Frame, stepsOf } from './Frame';
import { scalarValue } from './scalarValue';
import { ScalarNode } from './TreeNode';

const { DOUBLE_QUOTED, PLAIN, SINGLE_QUOTED } = SCALAR_STYLE;

/** Core tags whose scalars are read like plain ones; with any other tag a scalar is text. */
const VALUE_TAGS = new Set(['!!int', '!!float', '!!bool', '!!null']);

/**
 * A scalar event as a node. Problems of the scalar itself are found here: a
 * number that would change, a tag that nobody knows, a character that was
 * smuggled in by an escape.
 */
export function scalarNode(
  event: ScalarEvent,
  text: string,
  fallback: number,
  frames: readonly Frame[],
  report: Report,
): ScalarNode {
  const start = startOf(event, fallback);
  let content = getScalarValue(text, event);
  if (event.style === DOUBLE_QUOTED && !event.fast) {
    content = withoutBadCharacters(content, start, frames, report);
  }
  const tag =
    event.tagStart >= 0 ? text.slice(event.tagStart, event.tagEnd) : '';
  if (tag !== '' && tag !== '!' && !tag.startsWith('!!')) {
    report.add('yaml-tag', stepsOf(frames), event.tagStart, { tag });
  }
  const isText = tag === '' ? event.style !== PLAIN : !VALUE_TAGS.has(tag);
  if (isText) {
    return { kind: 'scalar', value: content, text: content, start };
  }
  const { value, inexact } = scalarValue(content);
  if (inexact) {
    report.add('number-kept-as-text', stepsOf(frames), start, {
      text: content,
      reason: inexact,
    });
  }
  return { kind: 'scalar', value, text: content, start };
}

function startOf(event: ScalarEvent, fallback: number): number {
  if (event.valueStart < 0) {
    return fallback;
  }
  switch (event.style) {
    case PLAIN:
      return event.valueStart;
    case SINGLE_QUOTED:
    case DOUBLE_QUOTED:
      return event.valueStart - 1;
    default:
      // A block scalar stands where its text begins, not at the indicator.
      return event.valueStart + Math.max(0, event.indent);
  }
}

function withoutBadCharacters(
  content: string,
  start: number,
  frames: readonly Frame[],
  report: Report,
): string {
  let clean = content;
  if (clean.includes('\0')) {
    report.add('nul-character', stepsOf(frames), start);
    clean = clean.replaceAll('\0', '\ufffd');
  }
  if (loneSurrogate(clean) >= 0) {
    report.add('invalid-character', stepsOf(frames), start);
    clean = clean.replace(/\p{Surrogate}/gu, '\ufffd');
  }
  return clean;
}
