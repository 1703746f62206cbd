import type {
  RenderedChange,
  RenderedComparison,
  RenderedProblem,
  SubmissionDetail,
  SubmissionSummary,
} from '@meshstage/plugin-data-mesh-common';

/** An attempt to publish, as a line of the list. */
export function aSubmission(
  overrides: Partial<SubmissionSummary> = {},
): SubmissionSummary {
  return {
    id: 's1',
    state: 'refused',
    title: 'Night trains',
    domain: 'rail',
    sourceId: 'demo',
    submittedAt: '2026-11-20T10:00:00.000Z',
    submittedBy: 'source demo',
    errors: 1,
    warnings: 0,
    waitingFor: [],
    ...overrides,
  };
}

/** A problem of a document, at its third line unless told. */
export function aProblem(
  overrides: Partial<RenderedProblem> = {},
): RenderedProblem {
  return {
    code: 'duplicate-name',
    severity: 'error',
    path: 'schema[0].properties[1].name',
    line: 3,
    column: 1,
    data: {},
    message: 'Two columns are named delay.',
    fix: 'Give one of them another name.',
    ...overrides,
  };
}

/** One submission, whole. */
export function aSubmissionDetail(
  overrides: Partial<SubmissionDetail> = {},
): SubmissionDetail {
  return {
    ...aSubmission(),
    documents: [
      {
        path: 'rail/trains.odcs.yaml',
        kind: 'DataContract',
        sha256: 'b'.repeat(64),
        text: 'kind: DataContract\nname: a\nname: delay\n',
        problems: [aProblem()],
      },
    ],
    problems: [],
    ...overrides,
  };
}

const aChange = (name: string): RenderedChange => ({
  rule: 'F1',
  case: 'removed',
  title: 'Property removed',
  reason: `Column ${name} was removed.`,
  path: `/schema[name=trains]/properties[name=${name}]`,
  before: { name },
  at: {
    before: { path: '' },
    after: { path: 'schema[0]', line: 3, column: 1 },
  },
  history: 'ok',
  consumers: 'break',
  producer: 'ok',
  flags: [],
  data: {},
});

/** As many columns less. */
export function manyChanges(count: number): RenderedChange[] {
  return Array.from({ length: count }, (_, index) => aChange(`c${index}`));
}

/** What a document does to version 1.4.0: four columns less. */
export function aRenderedComparison(
  overrides: Partial<RenderedComparison> = {},
): RenderedComparison {
  return {
    against: { version: '1.4.0', sha256: 'a'.repeat(64) },
    mode: 'FORWARD_TRANSITIVE',
    bump: 'major',
    deservedVersion: '2.0.0',
    declaredBump: 'minor',
    bumpEnough: false,
    breaking: true,
    enforced: true,
    changes: ['delay', 'track', 'speed', 'crew'].map(aChange),
    total: 4,
    ...overrides,
  };
}
