import parse from 'semver/functions/parse.js';
import { RenderedChange } from '../../compatibility';
import { JsonObject, JsonValue } from '../../model';
import { yamlText } from '../../write/yamlText';
import { ChangeReport, ComparedDocument } from '../changes/ChangeReport';
import { plainValue } from '../changes/plainValue';
import { omdsImpact } from './omdsImpact';
import { OmdsImpact, OmdsType } from './omdsImpact.table';

const COUNTERS = { MAJOR: 'major', MINOR: 'minor', PATCH: 'patch' } as const;

/**
 * A comparison as `MetadataDifference` of the draft OMDS (Bitol RFC 0039), in
 * YAML. `impactLevel` follows the draft's own tables; what we think of a change
 * stands in the custom property `grades`, in the order of `diffs`.
 *
 * @param tool - who compared, as `name/version`
 * @public
 */
export function renderOmds(report: ChangeReport, tool: string): string {
  const { before, after, changes, bump, mode, breaking } = report;
  const diffs = changes.map(change => diffOf(change, after.kind));
  const impact = { major: 0, minor: 0, patch: 0 };
  for (const { impactLevel } of diffs) {
    impact[COUNTERS[impactLevel]] += 1;
  }
  const grades = changes.map(change => ({
    path: change.path,
    rule: change.rule,
    history: change.history,
    consumers: change.consumers,
    producer: change.producer,
    flags: [...change.flags],
  }));
  const fields: { [key: string]: JsonValue | undefined } = {
    apiVersion: 'v1.0.0',
    kind: 'MetadataDifference',
    sourceKind: after.kind,
    source1: sourceOf(before),
    source2: sourceOf(after),
    scope: 'all',
    impact,
    suggestedVersion: suggestedVersion(before, impact),
    diffs,
    customProperties: [
      { property: 'generatedBy', value: tool },
      { property: 'bump', value: bump },
      { property: 'mode', value: mode },
      { property: 'breaking', value: breaking },
      { property: 'grades', value: grades },
    ],
  };
  return yamlText(
    Object.entries(fields).map(([key, value]) => ({ key, value })),
  );
}

function sourceOf({ id, version, canonicalUrl }: ComparedDocument): JsonObject {
  return {
    id,
    version: version ?? '',
    ...(canonicalUrl !== undefined && { canonicalUrl }),
  };
}

function diffOf(
  { path, before, after, reason }: RenderedChange,
  kind: ComparedDocument['kind'],
): JsonObject & { impactLevel: OmdsImpact } {
  const fields = fieldsOf(path);
  const type = typeOf(before, after);
  const section = fields[0] ?? '';
  const field = fields.at(-1) ?? '';
  return {
    type,
    section,
    field,
    path,
    ...(before !== undefined && { value1: plainValue(before) }),
    ...(after !== undefined && { value2: plainValue(after) }),
    message: reason,
    impactLevel: omdsImpact(kind, { type, section, field, after }),
  };
}

function typeOf(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): OmdsType {
  if (before === undefined && after !== undefined) {
    return 'ADD';
  }
  return before !== undefined && after === undefined ? 'REMOVE' : 'CHANGE';
}

/** `schema` and `required` of `/schema[name=a]/properties[name="b/c"]/required`. */
function fieldsOf(path: string): string[] {
  const bare = path.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^"\]])*\]/g, '');
  return bare.split('/').filter(part => part !== '');
}

function suggestedVersion(
  { semver: version }: ComparedDocument,
  { major, minor, patch }: { major: number; minor: number; patch: number },
): string | undefined {
  const old = parse(version);
  if (!old || major + minor + patch === 0) {
    return old?.version;
  }
  if (major > 0) {
    return old.inc('major').version;
  }
  return old.inc(minor > 0 ? 'minor' : 'patch').version;
}
