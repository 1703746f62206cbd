import type { SubmittedDocument } from '@meshstage/plugin-data-mesh-common';

function urgency({ problems }: SubmittedDocument): number {
  if (problems.some(({ severity }) => severity === 'error')) {
    return 2;
  }
  return problems.length > 0 ? 1 : 0;
}

/** Documents with errors first, then those with warnings; else as submitted. */
export function documentsByUrgency(
  documents: readonly SubmittedDocument[],
): SubmittedDocument[] {
  return [...documents].sort((a, b) => urgency(b) - urgency(a));
}
