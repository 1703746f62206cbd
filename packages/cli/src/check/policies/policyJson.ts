import { JsonObject } from '@meshstage/plugin-data-mesh-common';
import { CheckedFile } from '../CheckedFile';

/** What policies say of a document; what is not known is `null`. */
export function policyJson({ policies, unanswered }: CheckedFile): JsonObject {
  return {
    policies: policies.map(each => ({
      policy: each.policy,
      title: each.title,
      severity: each.severity,
      outcome: each.outcome,
      enforcement: each.enforcement ?? null,
      refusedFrom: each.refusedFrom ?? null,
      spared: each.spared ? { until: each.spared.until ?? null } : null,
      item: each.item,
      file: each.file,
      line: each.line ?? null,
      column: each.column ?? null,
      message: each.message,
      fix: each.fix ?? null,
      set: each.set ? { ...each.set } : null,
      field: each.field ?? null,
      seen: each.seen ?? null,
      wanted: each.wanted ?? null,
    })),
    notEvaluated: unanswered.map(({ policy, reason }) => ({ policy, reason })),
  };
}
