import { JsonValue } from '../../model';
import { parseTree } from '../../read/parseTree';
import { parsePath } from '../../read/path';
import { toJson } from '../../read/tree/toJson';
import { applyToJson } from './applyToJson';
import { editText } from './editText';
import { PatchedText } from './PatchedText';
import { patchProblem } from './patchProblem';
import { PatchOperation } from './PatchOperation';
import { isRefusal, Refusal, refuse } from './Refusal';
import { sameJson } from './sameJson';

const BOM = '\ufeff';

/**
 * Changes the text of a YAML or JSON document where the operations say, and
 * nowhere else: comments, order, quotes, indentation, line ends, byte order
 * mark, anchors and document markers stay as the owner wrote them.
 *
 * Each change is read back. One that would mean anything else than asked, for
 * example because an alias shows the value at a second place, is refused, and
 * then the text stays as it was. Never throws for what a text or a path holds.
 *
 * @public
 */
export function patchText(
  text: string,
  operations: readonly PatchOperation[],
): PatchedText {
  const mark = text.startsWith(BOM) ? BOM : '';
  let current = text.slice(mark.length);
  const { root, problems } = parseTree(current);
  if (!root) {
    return problems.length > 0
      ? { text, problems }
      : { text, problems: [patchProblem('patch-path-unknown', text, '')] };
  }
  let json = toJson(root);
  for (const operation of operations) {
    const patched = patchOnce(current, json, operation);
    if (isRefusal(patched)) {
      const { refused, data } = patched;
      return {
        text,
        problems: [patchProblem(refused, text, operation.path, data)],
      };
    }
    current = patched.text;
    json = patched.json;
  }
  return { text: mark + current, problems: [] };
}

function patchOnce(
  text: string,
  json: JsonValue,
  operation: PatchOperation,
): { text: string; json: JsonValue } | Refusal {
  const steps = parsePath(operation.path);
  if (!steps || steps.length === 0) {
    return refuse('patch-path-malformed', { path: operation.path });
  }
  const wanted = applyToJson(json, steps, operation);
  if (isRefusal(wanted)) {
    return wanted;
  }
  // Only a text can say the same with other quotes.
  const isText = operation.op === 'set' && typeof operation.value === 'string';
  if (!isText && sameJson(json, wanted.json)) {
    return { text, json };
  }
  for (const style of ['owner', 'json'] as const) {
    const edited = editText(text, steps, operation, style);
    if (isRefusal(edited)) {
      return edited;
    }
    const { root } = parseTree(edited.text);
    if (root && sameJson(toJson(root), wanted.json)) {
      return { text: edited.text, json: wanted.json };
    }
  }
  return refuse(
    /[&*]|<</.test(text) ? 'patch-shared-value' : 'patch-unusual-form',
  );
}
