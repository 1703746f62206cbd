import { Item } from '../items/Item';
import { ItemKind } from '../language/ItemKind';
import { PlacedProblem } from '../placedReason';
import { CompiledMessage } from './CompiledMessage';
import { readPlace } from './readPlace';
import { valueText } from './valueText';

const MAX_MESSAGE = 1_000;
const MAX_PLACES = 20;
const OPEN = '{{';
const CLOSE = '}}';

type Part = string | ((item: Item) => unknown);

/**
 * Compiles a message with places, `Column {{item.path}} is not masked`. A place
 * names a field of the item or of what it stands in; a value is put in as text
 * and never looked at for places itself.
 */
export function compileMessage(
  message: string,
  kind: ItemKind,
): CompiledMessage | PlacedProblem {
  if (message.length > MAX_MESSAGE) {
    return {
      problem: `A message has at most ${MAX_MESSAGE} characters, this one has ${message.length}.`,
    };
  }
  const parts: Part[] = [];
  let end = 0;
  for (;;) {
    const start = message.indexOf(OPEN, end);
    if (start < 0) {
      parts.push(message.slice(end));
      return rendering(parts);
    }
    const close = message.indexOf(CLOSE, start);
    if (close < 0) {
      return { problem: 'This `{{` has no `}}`.', offset: start };
    }
    const name = message.slice(start + OPEN.length, close).trim();
    const place = readPlace(name, kind);
    if (typeof place !== 'function') {
      return { problem: place.problem, offset: start };
    }
    if (parts.length >= MAX_PLACES * 2) {
      return {
        problem: `A message has at most ${MAX_PLACES} places.`,
        offset: start,
      };
    }
    parts.push(message.slice(end, start), place);
    end = close + CLOSE.length;
  }
}

function rendering(parts: readonly Part[]): CompiledMessage {
  return {
    render: item => {
      let text = '';
      for (const part of parts) {
        text += typeof part === 'string' ? part : valueText(part(item));
      }
      return text;
    },
  };
}
