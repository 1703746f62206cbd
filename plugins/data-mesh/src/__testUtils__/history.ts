import type {
  ChangelogEntry,
  ComparisonSummary,
  GradeCounts,
  ListedChange,
  RevisionSummary,
} from '@meshstage/plugin-data-mesh-common';

/** An accepted version of a contract. */
export function aRevision(
  overrides: Partial<RevisionSummary> = {},
): RevisionSummary {
  return {
    id: 'r2',
    kind: 'DataContract',
    position: 2,
    version: '1.1.0',
    lifecycle: 'active',
    sha256: 'b'.repeat(64),
    acceptedAt: '2026-11-18T10:00:00.000Z',
    acceptedBy: 'user:default/maya.okafor',
    submissionId: 's2',
    sourceId: 'push',
    ...overrides,
  };
}

/** A change that breaks readers: a column is gone. */
export function aChange(overrides: Partial<ListedChange> = {}): ListedChange {
  return {
    rule: 'F1',
    case: 'removed',
    path: '/schema[name=flights]/properties[name=gate]',
    before: { name: 'gate' },
    at: {
      before: { path: 'schema[0].properties[1]', line: 4, column: 5 },
      after: { path: 'schema[0].properties', line: 2, column: 3 },
    },
    history: 'ok',
    consumers: 'break',
    producer: 'ok',
    flags: [],
    data: { name: 'flights.gate' },
    title: 'Property removed',
    reason: '"flights.gate" is gone, and with it every query that reads it.',
    ...overrides,
  };
}

function counts(
  changes: readonly ListedChange[],
  question: 'history' | 'consumers' | 'producer',
): GradeCounts {
  const found: GradeCounts = { ok: 0, review: 0, break: 0 };
  changes.forEach(change => {
    found[change[question]] += 1;
  });
  return found;
}

/** What some changes amount to. */
export function aSummary(
  changes: readonly ListedChange[],
  overrides: Partial<ComparisonSummary> = {},
): ComparisonSummary {
  return {
    bump: 'major',
    declaredBump: 'minor',
    bumpEnough: false,
    total: changes.length,
    history: counts(changes, 'history'),
    consumers: counts(changes, 'consumers'),
    producer: counts(changes, 'producer'),
    ...overrides,
  };
}

/** A version with what it changed. */
export function anEntry(
  revision: RevisionSummary,
  changes: ListedChange[],
  overrides: Partial<ComparisonSummary> = {},
): ChangelogEntry {
  return {
    revision,
    since: { id: 'r1', position: revision.position - 1, version: '1.0.0' },
    comparison: aSummary(changes, overrides),
    changes,
  };
}
