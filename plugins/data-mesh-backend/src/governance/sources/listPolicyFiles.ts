import {
  PolicyFiles,
  PolicyFileStatus,
  PolicySourceStatus,
  renderProblem,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { ReadCatalogFacts } from '../../intake/catalogFacts';
import { approvalProblems } from '../waivers/approvalProblems';
import { catalogProblems } from './catalogProblems';
import { PolicySourceConfig } from './config/PolicySourceConfig';
import { scopeOf } from './config/PolicyLevels';
import {
  ServedDefinitions,
  ServedGovernance,
} from './createGovernanceDefinitions';
import { readPolicyState } from './store/readPolicyState';
import { PolicyFileRow, PolicySourceRow } from './store/rows';

/** Sources of policies, their files, and all that is wrong with them. */
export async function listPolicyFiles(options: {
  knex: Knex;
  sources: readonly PolicySourceConfig[];
  definitions: ServedGovernance;
  catalogFacts: ReadCatalogFacts;
  now: () => Date;
  /** Whether what went wrong with reading a source is told. */
  tellMessages: boolean;
}): Promise<PolicyFiles> {
  const { knex, sources, definitions, tellMessages } = options;
  const [state, current] = [
    await readPolicyState(knex),
    await definitions.current(),
  ];
  const rows = new Map(state.sources.map(row => [row.source_id, row]));
  return {
    ...(current && { policySet: current.set.hash }),
    sources: sources.map(source =>
      toSource(source, rows.get(source.id), tellMessages),
    ),
    files: current ? await listFiles(options, state.files, current) : [],
  };
}

function toSource(
  { id, type, level, folders }: PolicySourceConfig,
  row: PolicySourceRow | undefined,
  tellMessages: boolean,
): PolicySourceStatus {
  return {
    id,
    type,
    level,
    folders: [...folders].map(([folder, own]) => ({ folder, level: own })),
    state: row?.state ?? 'never-read',
    ...(tellMessages && row?.message && { message: row.message }),
    ...(row?.last_read_at && { lastReadAt: row.last_read_at }),
    ...(row?.last_success_at && { lastSuccessAt: row.last_success_at }),
  };
}

async function listFiles(
  options: {
    knex: Knex;
    sources: readonly PolicySourceConfig[];
    catalogFacts: ReadCatalogFacts;
    now: () => Date;
  },
  files: readonly PolicyFileRow[],
  current: ServedDefinitions,
): Promise<PolicyFileStatus[]> {
  const sources = new Map(options.sources.map(source => [source.id, source]));
  const strangers = await catalogProblems(current, options.catalogFacts);
  const approvals = await approvalProblems({
    knex: options.knex,
    current,
    now: options.now(),
  });
  const problems = grouped(
    [...current.problems, ...strangers, ...approvals],
    each => each.problem,
  );
  const policies = grouped(
    [...current.set.homes].map(([id, home]) => ({ ...home, id })),
    ({ id }) => id,
  );
  const unloaded = grouped(current.set.unloaded, () => true);
  return files.flatMap(({ source_id, path, location, commit_id }) => {
    const key = keyOf({ source: source_id, path });
    const own = problems.get(key) ?? [];
    const source = sources.get(source_id);
    const isKept = own.some(({ code }) => code === 'policy-file-kept');
    return source
      ? [
          {
            source: source_id,
            path,
            location,
            ...(commit_id !== null && { commit: commit_id }),
            level: scopeOf(source, path),
            inForce: inForceOf(isKept, unloaded.has(key)),
            policies: (policies.get(key) ?? []).sort(),
            problems: own.map(renderProblem),
          },
        ]
      : [];
  });
}

function inForceOf(
  isKept: boolean,
  isUnloaded: boolean,
): PolicyFileStatus['inForce'] {
  if (isUnloaded) {
    return 'readable-part';
  }
  return isKept ? 'last-good' : 'current';
}

interface InFile {
  source: string;
  path: string;
}

function keyOf({ source, path }: InFile): string {
  return JSON.stringify([source, path]);
}

function grouped<T extends InFile, V>(
  all: readonly T[],
  valueOf: (each: T) => V,
): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key) ?? [];
    group.push(valueOf(each));
    groups.set(key, group);
  }
  return groups;
}
