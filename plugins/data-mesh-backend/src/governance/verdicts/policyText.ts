import {
  DataPolicy,
  PolicyDetail,
  PolicySet,
} from '@meshstage/plugin-data-mesh-common';

const SEPARATOR = /^---(\s|$)/;

/** The text of a policy alone, as the file in force has it; only its place where no file is kept. */
export function policyText(
  { homes, lastGood }: Pick<PolicySet, 'homes' | 'lastGood'>,
  { id, places }: Pick<DataPolicy, 'id' | 'places'>,
): Pick<PolicyDetail, 'text' | 'path' | 'line'> {
  const home = homes.get(id);
  if (!home) {
    return {};
  }
  const { source, path } = home;
  const place = places.get('metadata.id');
  const file = lastGood.find(
    each => each.source === source && each.path === path,
  );
  if (!file || !place) {
    return { path };
  }
  const lines = file.content.split(/\r?\n/);
  const before = lines.slice(0, place.line);
  const first = before.findLastIndex(line => SEPARATOR.test(line)) + 1;
  const next = lines.findIndex(
    (line, index) => index >= place.line && SEPARATOR.test(line),
  );
  const text = lines.slice(first, next < 0 ? undefined : next).join('\n');
  return { path, line: first + 1, text: text.trimEnd() };
}
