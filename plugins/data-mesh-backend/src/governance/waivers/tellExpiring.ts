import { expiryNotices } from '@meshstage/plugin-data-mesh-common';
import { makeNotices } from './store/makeNotices';
import { readUntold } from './store/readUntold';
import { toKeptWaiver } from './toKeptWaiver';
import { WaiverServices } from './WaiverServices';

/** Has owners told of the waivers that end soon, each once. */
export async function tellExpiring({
  knex,
  now,
}: Pick<WaiverServices, 'knex' | 'now'>): Promise<void> {
  const at = now();
  const today = at.toISOString().slice(0, 10);
  const rows = await readUntold({ knex, today });
  const waivers = rows.map(row => ({
    ...toKeptWaiver(row),
    id: row.waiver_id,
    since: row.decided_at ?? row.requested_at,
  }));
  const ending = expiryNotices(waivers, at.getTime());
  await makeNotices({
    knex,
    kind: 'expiring',
    waiverIds: ending.map(({ waiver }) => waiver.id),
    at: at.toISOString(),
  });
}
