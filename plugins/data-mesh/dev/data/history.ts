import type {
  ChangelogEntry,
  ChangelogPage,
  ListedChange,
  Page,
  RevisionComparison,
  RevisionSummary,
  SchemaComparison,
} from '@meshstage/plugin-data-mesh-common';
import {
  aChange,
  anEntry,
  aRevision,
  aSummary,
} from '../../src/__testUtils__/history';
import { pageOf } from '../backend/pageOf';
import { scaleOf } from './scale';
import { theSchema } from './schema';
import { hostileTexts } from './words.table';

const FIRST = Date.UTC(2026, 10, 20, 9);
const DAY_MS = 86_400_000;

/** How many versions there are; the newest has the highest position. */
function versionsOf(state: string): number {
  const { columns } = scaleOf(state);
  return columns > 1_000 ? 100 : Math.min(columns, 12);
}

function revisionAt(state: string, position: number): RevisionSummary {
  const newest = versionsOf(state);
  return aRevision({
    id: `r${position}`,
    position,
    version: state === 'hostile' ? hostileTexts[0] : `1.${position - 1}.0`,
    lifecycle: position < 3 ? 'draft' : 'active',
    acceptedAt: new Date(FIRST - (newest - position) * DAY_MS).toISOString(),
    acceptedBy: state === 'hostile' ? hostileTexts[5] : 'source:demo',
  });
}

/** What the version of a place changed: every third breaks somebody. */
function changesAt(state: string, position: number): ListedChange[] {
  const reason = (text: string) =>
    state === 'hostile' ? `"${hostileTexts[position % 6]}" is gone.` : text;
  const added = aChange({
    rule: 'F2',
    path: '/schema[name=flights]/properties[name=belt]',
    before: undefined,
    after: { name: 'belt' },
    consumers: 'ok',
    producer: 'review',
    title: 'Optional property added',
    reason: reason('"flights.belt" is new and optional.'),
    at: {
      before: { path: 'schema[0].properties', line: 3, column: 3 },
      after: { path: 'schema[0].properties[2]', line: 6, column: 5 },
    },
  });
  const gone = aChange({
    reason: reason(aChange().reason),
    flags: ['rename-suspected'],
    at: {
      before: { path: 'schema[0].properties[1]', line: 5, column: 5 },
      after: { path: 'schema[0].properties', line: 3, column: 3 },
    },
  });
  return position % 3 === 0 ? [gone, added] : [added];
}

function entryAt(state: string, position: number): ChangelogEntry {
  const revision = revisionAt(state, position);
  if (position === 1) {
    return { revision, changes: [] };
  }
  const changes = changesAt(state, position);
  const breaks = position % 3 === 0;
  const entry = anEntry(revision, changes, {
    bump: breaks ? 'major' : 'minor',
    bumpEnough: !breaks,
  });
  const { id, version } = revisionAt(state, position - 1);
  return { ...entry, since: { id, position: position - 1, version } };
}

/** The changelog, newest first. */
export function theChangelog(
  state: string,
  query: URLSearchParams,
): ChangelogPage {
  const versions = versionsOf(state);
  return {
    ...pageOf(query, versions, i => entryAt(state, versions - i)),
    readers: {
      total: versions === 0 ? 0 : 3,
      products: [
        {
          ref: 'dataproduct:flights/hourly-delays',
          title: 'Hourly delays',
          port: 'in',
        },
      ],
    },
  };
}

/** The revisions, newest first. */
export function theRevisions(
  state: string,
  query: URLSearchParams,
): Page<RevisionSummary> {
  const versions = versionsOf(state);
  return pageOf(query, versions, i => revisionAt(state, versions - i));
}

/** Two texts that differ as the changes say. */
export function textOf(state: string, id: string): string {
  const isNew = Number(id.slice(1)) % 2 === 0;
  const lines = [
    `version: ${id}`,
    'schema:',
    '  properties:',
    '    - name: flight_id',
    isNew ? '    - name: carrier' : '    - name: gate',
    ...(isNew ? ['    - name: belt'] : []),
    ...(state === 'hostile' ? hostileTexts : []),
  ];
  const { columns } = scaleOf(state);
  for (let i = 0; i < columns; i += 1) {
    lines.push(`    - name: column_${i}`);
  }
  return lines.join('\n');
}

/** What lies between two revisions. */
export function theComparison(
  state: string,
  query: URLSearchParams,
): RevisionComparison {
  const changes = changesAt(state, 3);
  const at = (name: string) =>
    revisionAt(state, Number(query.get(name)?.slice(1)) || 1);
  return {
    ...aSummary(changes),
    before: at('before'),
    after: at('after'),
    changes,
  };
}

/** The same with the schemas: the second column is gone, the third is new. */
export function theSchemaComparison(
  state: string,
  query: URLSearchParams,
): SchemaComparison {
  const tables = theSchema(state).tables.map(({ rows, ...table }) => ({
    ...table,
    state: 'changed' as const,
    rows: rows.map((row, i) => {
      const isGone = i % 7 === 1;
      const isNew = i % 7 === 2;
      const found = isGone ? ('removed' as const) : ('same' as const);
      return {
        ...row,
        state: isNew ? ('added' as const) : found,
        ...(isGone && { changes: [0] }),
        ...(isNew && { changes: [1] }),
      };
    }),
  }));
  return { ...theComparison(state, query), tables };
}
