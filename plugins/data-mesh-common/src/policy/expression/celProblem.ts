import { plainText } from '../../model/plainText';
import { PlacedProblem } from '../placedReason';
import { TYPE_WORDS } from './celTypes.table';
import { INSTANT } from './wholeInstant';

/** What the errors of the library have in common. */
interface CelError {
  code: string;
  summary: string;
  range?: { start: number };
  node?: { start: number; end: number };
}

/** Whether something thrown is an error of the library, with its place. */
export function isCelError(error: unknown): error is CelError & Error {
  return error instanceof Error && 'code' in error && 'summary' in error;
}

/** Why an expression was not taken, in our words. */
export function celProblem(error: CelError): PlacedProblem {
  const { range } = error;
  return {
    problem: problemOf(error),
    ...(range && { offset: range.start }),
  };
}

function problemOf({ code, summary }: CelError): string {
  const [, detail = summary] = /: (.*)$/s.exec(summary) ?? [];
  switch (code) {
    case 'no_such_overload':
      return detail.includes(' % ')
        ? '`%` takes whole numbers: write `int(item.depth) % 2`.'
        : `This does not go together: ${typeWords(detail)}.`;
    case 'no_matching_overload':
      return `This cannot be called so: ${typeWords(
        summary.replace(/^.* for /, '').replace(`'${INSTANT}(`, "'timestamp("),
      )}.`;
    case 'no_such_key':
      return `There is no field ${typeWords(detail)}.`;
    case 'invalid_macro_argument':
      if (!summary.startsWith('has')) {
        return 'What looks at a list takes a name for the entry and what is asked of it: `item.tags.all(tag, tag != "pii")`.';
      }
      return '`has` takes a field: `has(item.name)`; of other names of custom properties write `"a name" in item.custom`.';
    default:
      return `This is no expression: ${typeWords(summary)}.`;
  }
}

/** What the run of an expression met, in our words. */
export function celError(expression: string, error: unknown): string {
  if (!isCelError(error)) {
    return error instanceof Error
      ? plainText(error.message, 200)
      : 'No answer.';
  }
  const { code, node, summary } = error;
  const part = plainText(
    node ? expression.slice(node.start, node.end) : expression,
    80,
  );
  switch (code) {
    case 'no_such_key':
      return `\`${part}\` has no value; ask \`has(${part})\` first.`;
    case 'no_such_overload':
    case 'no_matching_overload':
      return `\`${part}\`: ${problemOf(error)}`;
    case 'index_out_of_bounds':
      return `\`${part}\`: the list has no such entry.`;
    case 'invalid_timestamp':
      return `\`${part}\` is no instant in CEL; write it whole, as in "2026-01-31T00:00:00Z".`;
    case 'invalid_duration':
      return `\`${part}\` is no duration in CEL; write \`days("90d")\`.`;
    default:
      return `\`${part}\`: ${typeWords(summary)}.`;
  }
}

/** A sentence of the library with its types in our words. */
export function typeWords(text: string): string {
  return TYPE_WORDS.reduce(
    (said, [type, word]) => said.replace(type, word),
    plainText(text, 200),
  );
}
