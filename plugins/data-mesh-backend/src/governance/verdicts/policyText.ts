import {
  DataPolicy,
  PolicyDetail,
  PolicySet,
} from '@meshstage/plugin-data-mesh-common';

const SEPARATOR = /^---(\s|$)/;

/** The text of a policy alone, from the file in force; nothing where its source does not keep it. */
export function policyText(
  { lastGood }: Pick<PolicySet, 'lastGood'>,
  { id, path, places }: DataPolicy,
): Pick<PolicyDetail, 'text' | 'path' | 'line'> {
  const place = places.get('metadata.id');
  if (path === undefined || !place) {
    return {};
  }
  const file = lastGood.find(
    each => each.path === path && hasId(each.content, place.line, id),
  );
  if (!file) {
    return { path };
  }
  const lines = file.content.split(/\r?\n/);
  let first = place.line - 1;
  while (first > 0 && !SEPARATOR.test(lines[first - 1])) {
    first -= 1;
  }
  const next = lines.findIndex(
    (line, index) => index >= place.line && SEPARATOR.test(line),
  );
  const text = lines.slice(first, next < 0 ? undefined : next).join('\n');
  return { path, line: first + 1, text: text.trimEnd() };
}

/** Two sources may have files of one path. */
function hasId(content: string, line: number, id: string): boolean {
  return (content.split(/\r?\n/)[line - 1] ?? '').includes(id);
}
