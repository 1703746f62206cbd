import { ReviewItem, reviewWaiver } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { parseProductRef } from '@meshstage/plugin-data-mesh-common';
import { WaiverReader } from '../waivers/store/whereWaiverVisible';
import { toWaiver, WaiverView } from '../waivers/toWaiver';
import { readEndedWaivers } from './store/readEndedWaivers';

const SOON_MS = 14 * 86_400_000;

/** Waivers that have ended since the last review, and those that end within 14 days. */
export async function reviewWaivers(options: {
  knex: Knex;
  reader: WaiverReader;
  view: WaiverView;
  /** ISO 8601; absent of the first review. */
  since: string | undefined;
}): Promise<ReviewItem[]> {
  const { knex, reader, view, since } = options;
  const { now } = view;
  const soon = new Date(now.getTime() + SOON_MS).toISOString();
  const rows = await readEndedWaivers({
    knex,
    reader,
    since: since ?? now.toISOString(),
    through: soon.slice(0, 10),
  });
  return rows.map(row => {
    const { id, product, productTitle, ...waiver } = toWaiver(row, view);
    const { policy, policyTitle, expires: until, state } = waiver;
    const domain = parseProductRef(product)?.domain ?? '';
    return reviewWaiver(
      { product, productTitle, domain },
      { policy, policyTitle, waiver: id, until },
      state,
    );
  });
}
