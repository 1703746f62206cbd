import {
  PolicyEvidence,
  ShownEvidence,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { whereInMany } from '../../database/whereInMany';
import { JudgedContext } from '../verdicts/JudgedContext';
import { placesInTexts } from '../verdicts/placesInTexts';
import { readTexts } from '../verdicts/readTexts';

/** Finds lines in the texts of one product. */
export type PlaceFinder = (evidence: PolicyEvidence) => Partial<ShownEvidence>;

/** Finds lines in the texts of products, by the ids of their contexts. */
export async function readPlaces(options: {
  knex: Knex;
  contextIds: Iterable<string>;
}): Promise<Map<string, PlaceFinder>> {
  const { knex, contextIds } = options;
  const query: Knex.QueryBuilder = knex('judged_contexts').select(
    'context_id',
    'body',
  );
  whereInMany(query, knex, 'context_id', contextIds);
  const rows: { context_id: string; body: string }[] = await query;
  const revisions = new Map(
    rows.map(({ context_id: id, body }) => {
      const { product, contracts }: JudgedContext = JSON.parse(body);
      return [id, [product, ...contracts]];
    }),
  );
  const texts = await readTexts({
    knex,
    revisionIds: [...new Set([...revisions.values()].flat())],
  });
  const byRevision = new Map(texts.map(text => [text.revisionId, text]));
  return new Map(
    [...revisions].map(([id, ids]) => [
      id,
      placesInTexts(ids.flatMap(each => byRevision.get(each) ?? [])),
    ]),
  );
}
