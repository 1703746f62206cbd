import { Knex } from 'knex';
import { PolicySourceConfig } from './config/PolicySourceConfig';
import { definitionsOf, goodRowsOf } from './definitionsOf';
import { PolicyReading } from './readPolicies';
import { readPolicyState } from './store/readPolicyState';
import { PolicyFileRow, PolicyOutcome } from './store/rows';
import { unreadSources } from './unreadSources';
import { storePolicyReading } from './store/storePolicyReading';

/**
 * Stores what a source was seen to hold, unless it holds what it held. A file
 * that cannot be read keeps the content that it had. Resolves to whether
 * anything was stored, the outcome with it.
 */
export async function takeInPolicies(options: {
  knex: Knex;
  source: PolicySourceConfig;
  /** All that are configured. */
  sources: readonly PolicySourceConfig[];
  reading: PolicyReading;
  /** Stored even if it is the same: it was read with another configuration. */
  thorough: boolean;
  outcome: PolicyOutcome;
}): Promise<boolean> {
  const { knex, source, sources, reading, thorough, outcome } = options;
  for (;;) {
    const state = await readPolicyState(knex);
    const own = state.files.filter(({ source_id }) => source_id === source.id);
    const seen = rowsOf(source.id, reading, own);
    const isKnown = state.sources.some(
      ({ source_id, state: told }) =>
        source_id === source.id && told !== 'never-read',
    );
    if (isKnown && !thorough && textOf(seen) === textOf(own)) {
      return false;
    }
    const files = [
      ...state.files.filter(({ source_id }) => source_id !== source.id),
      ...seen,
    ];
    const others = sources.filter(({ id }) => id !== source.id);
    // Before these were read nobody can tell what is good beside them.
    const isPart = unreadSources(others, state.sources).concernEverybody;
    const good = isPart
      ? state.good
      : goodRowsOf(
          definitionsOf({ sources, files, good: state.good }).lastGood,
        );
    const { revision } = state;
    const stored = { knex, revision, sourceId: source.id, outcome };
    if (await storePolicyReading({ ...stored, files: seen, good })) {
      return true;
    }
  }
}

function rowsOf(
  sourceId: string,
  { documents, unreadable }: PolicyReading,
  before: readonly PolicyFileRow[],
): PolicyFileRow[] {
  const known = new Map(before.map(row => [row.path, row]));
  return [
    ...documents.map(({ path, location, commit, content }) => ({
      source_id: sourceId,
      path,
      location,
      commit_id: commit ?? null,
      ...contentOf(content, known.get(path)),
    })),
    ...unreadable.map(({ path, location, reason }) => ({
      source_id: sourceId,
      path,
      location,
      commit_id: null,
      content: known.get(path)?.content ?? Buffer.alloc(0),
      unreadable: reason,
    })),
  ].sort((one, other) => (one.path < other.path ? -1 : 1));
}

function contentOf(
  bytes: Uint8Array,
  before: PolicyFileRow | undefined,
): Pick<PolicyFileRow, 'content' | 'unreadable'> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { content: Buffer.from(text), unreadable: null };
  } catch {
    return {
      content: before?.content ?? Buffer.alloc(0),
      unreadable: 'it is no text in UTF-8',
    };
  }
}

function textOf(rows: readonly PolicyFileRow[]): string {
  return JSON.stringify(
    rows.map(({ path, location, commit_id, content, unreadable }) => [
      path,
      location,
      commit_id,
      content.toString('latin1'),
      unreadable,
    ]),
  );
}
