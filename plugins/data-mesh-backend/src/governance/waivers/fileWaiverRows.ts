import {
  WaiverDocument,
  WaiverOrigin,
} from '@meshstage/plugin-data-mesh-common';
import { sha256 } from '../../database/sha256';
import { ServedDefinitions } from '../sources/createGovernanceDefinitions';
import { newWaiverRow } from './newWaiverRow';
import { WaiverRow } from './store/rows';

/** What files of policies waive and ask to be waived, as rows, by their ids. */
export function fileWaiverRows({
  fileWaivers,
  waiverRequests,
}: Pick<ServedDefinitions, 'fileWaivers' | 'waiverRequests'>): ReadonlyMap<
  string,
  WaiverRow
> {
  const rows = [
    ...fileWaivers.map(waiver => rowOf(waiver, 'file')),
    ...waiverRequests.map(waiver => rowOf(waiver, 'file-request')),
  ];
  return new Map(rows.map(row => [row.waiver_id, row]));
}

function rowOf(waiver: WaiverDocument, origin: WaiverOrigin): WaiverRow {
  const { approvedBy, approvedOn, requestedOn, path } = waiver;
  const isApproved = origin === 'file';
  return newWaiverRow(waiver, {
    waiver_id: idOf(waiver, origin),
    origin,
    requested_at: startOf(requestedOn),
    ...(isApproved && {
      decided: 'approved' as const,
      decided_by: approvedBy ?? null,
      decided_at: startOf(approvedOn ?? requestedOn),
    }),
    path,
  });
}

/** Whatever in it is written otherwise makes it another one, about which somebody else has to decide. */
function idOf(waiver: WaiverDocument, origin: WaiverOrigin): string {
  const { policy, product, port, column, reason, ticket } = waiver;
  const { requestedBy, requestedOn, expires, approvedBy } = waiver;
  return sha256(
    JSON.stringify([
      ...[origin, policy, product, port ?? null, column ?? null, reason],
      ...[ticket ?? null, requestedBy, requestedOn, expires],
      approvedBy ?? null,
    ]),
  );
}

function startOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}
