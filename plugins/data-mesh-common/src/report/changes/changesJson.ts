import { ChangeSpot, RenderedChange } from '../../compatibility';
import { JsonObject } from '../../model';
import { ChangeReport } from './ChangeReport';
import { plainValue } from './plainValue';

/** A comparison for machines; what is not there is `null`. @public */
export function changesJson(report: ChangeReport): JsonObject {
  return {
    changes: report.changes.map(changeJson),
    bump: report.bump,
    declaredBump: report.declaredBump ?? null,
    mode: report.mode,
    breaking: report.breaking,
  };
}

function changeJson(change: RenderedChange): JsonObject {
  const { rule, path, before, after, at, flags, reason } = change;
  return {
    rule,
    path,
    before: before === undefined ? null : plainValue(before),
    after: after === undefined ? null : plainValue(after),
    at: { before: spotJson(at.before), after: spotJson(at.after) },
    history: change.history,
    consumers: change.consumers,
    producer: change.producer,
    flags: [...flags],
    reason,
  };
}

function spotJson({ path, line, column }: ChangeSpot): JsonObject {
  return { path, line: line ?? null, column: column ?? null };
}
