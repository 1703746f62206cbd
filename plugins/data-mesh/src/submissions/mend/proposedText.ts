import {
  fixOf,
  patchText,
  type Problem,
} from '@meshstage/plugin-data-mesh-common';

/**
 * A text with what the policy of a problem proposes; `undefined` where the text
 * has no place for it, which a person has to find. It holds a parser, and is
 * loaded by those who ask for it.
 */
export function proposedText(
  text: string,
  problem: Problem,
): string | undefined {
  const operations = fixOf(problem, text);
  if (!operations || operations.length === 0) {
    return undefined;
  }
  const patched = patchText(text, operations);
  return patched.problems.length > 0 ? undefined : patched.text;
}
