import { CompiledPattern, PatternProblem } from './CompiledPattern';
import { compileRe2 } from './compileRe2';
import { MAX_PATTERN } from './patternLimits';

const TOKEN = /\*\*|[*?]|\\[\s\S]|[\s\S]/gu;
/** Sets and alternatives of other dialects; taken literally they would fit nothing, in silence. */
const RESERVED = '[]{}';

/**
 * Compiles a glob, which a whole text must fit: `*` is any run of characters
 * without `/`, `**` any run, `?` one character other than `/`, and `\` takes the
 * meaning of what follows it.
 */
export function compileGlob(text: string): CompiledPattern | PatternProblem {
  if (text.length > MAX_PATTERN) {
    return {
      problem: `A glob has at most ${MAX_PATTERN} characters, this one has ${text.length}.`,
    };
  }
  if (text === '') {
    return { problem: 'An empty glob fits nothing but the empty text.' };
  }
  let source = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '\\' || RESERVED.includes(token)) {
      return {
        problem:
          token === '\\'
            ? 'A glob cannot end with `\\`: write `\\\\` for the character.'
            : `\`${token}\` means nothing in a glob, which knows \`*\`, \`**\` and \`?\`: write \`\\${token}\` for the character.`,
      };
    }
    source += sourceOf(token);
  }
  return compileRe2(`\\A(?s:${source})\\z`);
}

function sourceOf(token: string): string {
  switch (token) {
    case '*':
      return '[^/]*';
    case '**':
      return '.*';
    case '?':
      return '[^/]';
    default:
      return literal(
        token.length > 1 && token[0] === '\\' ? token.slice(1) : token,
      );
  }
}

/** A character as RE2 takes it for itself. */
function literal(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `\\x{${point.toString(16)}}`;
}
