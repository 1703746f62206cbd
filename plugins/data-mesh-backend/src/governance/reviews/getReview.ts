import {
  isToDecide,
  orderReview,
  ReviewDetail,
  reviewCampaigns,
  ReviewDecision,
  ReviewItem,
  ReviewSummary,
  Waiver,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { readScanState } from '../scan/scanState';
import { ageOf, Unconfigured } from '../verdicts/ageOf';
import { readOverview } from '../verdicts/readOverview';
import { readPendingWaivers } from '../waivers/store/readPendingWaivers';
import { toWaiver } from '../waivers/toWaiver';
import { readAgenda } from './readAgenda';
import { ReviewReader } from './ReviewReader';
import { readDecisions } from './store/readDecisions';
import { readKeptItems } from './store/readKeptItems';
import { ReviewRow } from './store/rows';
import { toDecision } from './toDecision';

const MOST = 500;

interface Options extends ReviewReader {
  knex: Knex;
  row: ReviewRow;
  summary: ReviewSummary;
  /** Slug: only its items. */
  domain?: string;
  /** How many items, 500 unless told. */
  most?: number;
}

/** A review with what it looks at, as far as somebody may read it. */
export async function getReview(
  options: Options,
): Promise<Unconfigured<ReviewDetail>> {
  const { knex, reader, view, definitions, row, summary } = options;
  const { most = MOST } = options;
  const { reading } = reader;
  const isClosed = row.closed_at !== null;
  const rows = await readDecisions({ knex, reading, review: row.review_id });
  const decisions = rows.map(each => toDecision(each, options));
  const looked = isClosed
    ? {
        items: withDecisions(
          await readKeptItems({ knex, reading, review: row.review_id }),
          decisions,
        ),
        overview: await readOverview({ knex, reading, now: view.now }),
      }
    : await readAgenda({ ...options, review: row });
  const { domains, items } = orderReview(looked.items);
  const wanted = items.filter(
    item => options.domain === undefined || item.domain === options.domain,
  );
  const shown = wanted.slice(0, most);
  return {
    ...summary,
    ...ageOf(looked.overview, definitions, await readScanState(knex)),
    domains,
    items: isClosed ? shown : await withRequests(options, shown),
    totalItems: wanted.length,
    toDecide: items.filter(item => isToDecide(item) && !item.decision).length,
    cut: Boolean(row.cut),
    decisions,
    campaigns: isClosed
      ? []
      : reviewCampaigns(
          definitions?.campaigns ?? [],
          view.now.toISOString().slice(0, 10),
        ),
  };
}

/** With what was decided while they were being kept. */
function withDecisions(
  items: readonly ReviewItem[],
  decisions: readonly ReviewDecision[],
): ReviewItem[] {
  const made = new Map(
    decisions.map(each => [`${each.product} ${each.policy}`, each]),
  );
  return items.map(item => {
    const decision =
      'outcome' in item && made.get(`${item.product} ${item.policy}`);
    return decision && !item.decision ? { ...item, decision } : item;
  });
}

/** With the waivers that somebody has asked for already. */
async function withRequests(
  { knex, reader, view }: Options,
  items: readonly ReviewItem[],
): Promise<ReviewItem[]> {
  const pending = await readPendingWaivers({
    knex,
    reader,
    products: items.map(({ product }) => product),
    today: view.now.toISOString().slice(0, 10),
  });
  const requests = new Map<string, Waiver[]>();
  for (const row of pending) {
    const key = `${row.product_ref} ${row.policy_id}`;
    const known = requests.get(key) ?? [];
    requests.set(key, [...known, toWaiver(row, view)]);
  }
  return items.map(item => {
    const own =
      'outcome' in item && requests.get(`${item.product} ${item.policy}`);
    return own ? { ...item, requests: own } : item;
  });
}
