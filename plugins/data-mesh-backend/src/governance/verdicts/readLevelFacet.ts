import {
  ProductQuery,
  toLevelChoice,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';
import { LevelFacet } from '../../registry/products/LevelFacet';
import {
  Definitions,
  GovernanceDefinitions,
} from '../sources/GovernanceDefinitions';
import { readPolicyLists } from './readPolicyLists';
import { rememberLooks } from './rememberLooks';
import { rememberScores } from './rememberScores';
import { DigestRow } from './verdictRows';

/** What decides about levels: most products are judged alike. */
type Alike = Pick<DigestRow, 'list_id' | 'outcomes' | 'scorecards'>;

/**
 * The levels of products as they were judged last, for a query that asks for
 * them. What a level needs may change without anything being judged again, so
 * they are found on reading: once for all products that were judged alike, and
 * the database looks which of those a product is.
 */
export async function readLevelFacet(options: {
  knex: Knex;
  definitions: GovernanceDefinitions;
  query: Pick<ProductQuery, 'facets' | 'level'>;
}): Promise<LevelFacet | undefined> {
  const { knex, definitions, query } = options;
  const isAsked = query.facets || [query.level ?? []].flat().length > 0;
  const current = isAsked ? await definitions.current() : undefined;
  if (!current || current.scorecards.length === 0) {
    return undefined;
  }
  const kinds: Alike[] = await knex<DigestRow>('policy_digests').distinct(
    'list_id',
    'outcomes',
    'scorecards',
  );
  const lists = await readPolicyLists({
    knex,
    listIds: new Set(kinds.map(kind => kind.list_id)),
  });
  const values = current.scorecards.flatMap(scorecard => {
    const looksAt = rememberLooks(scorecard);
    const scoreOf = rememberScores(scorecard);
    return kinds
      .filter(({ scorecards }) => looksAt(scorecards))
      .map(({ list_id: list, outcomes, scorecards }) => {
        const { level } = scoreOf(lists.get(list) ?? [], outcomes);
        return {
          alike: [list, outcomes, scorecards].join(' '),
          value: toLevelChoice(scorecard.id, level),
        };
      });
  });
  return { rows: rowsOf(knex, values), labels: labelsOf(current) };
}

function rowsOf(
  knex: Knex,
  values: readonly { alike: string; value: string }[],
): Knex.QueryBuilder {
  const read = isPostgres(knex)
    ? 'select alike, value from jsonb_to_recordset(?::jsonb) as given(alike text, value text)'
    : `select value ->> 'alike' as alike, value ->> 'value' as value from json_each(?)`;
  return knex
    .withMaterialized('levels_alike', knex.raw(read, [JSON.stringify(values)]))
    .from('policy_digests')
    .join(
      'levels_alike',
      'levels_alike.alike',
      knex.raw(
        `policy_digests.list_id || ' ' || policy_digests.outcomes || ' ' || policy_digests.scorecards`,
      ),
    )
    .select('policy_digests.product_id', 'levels_alike.value');
}

/** The highest level of each scorecard first. */
function labelsOf({
  scorecards,
}: Pick<Definitions, 'scorecards'>): Map<string, string> {
  const sorted = [...scorecards].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(
    sorted.flatMap(({ id, title, levels }) =>
      [
        ...levels
          .map(({ name }, index) => ({
            state: 'reached' as const,
            name,
            index,
          }))
          .reverse(),
        { state: 'none' as const },
        { state: 'unknown' as const },
      ].map((level): [string, string] => [toLevelChoice(id, level), title]),
    ),
  );
}
