import { WaiverDocument } from '@meshstage/plugin-data-mesh-common';
import { ServedDefinitions } from '../sources/createGovernanceDefinitions';
import { fileWaiverId } from './fileWaiverId';
import { newWaiverRow } from './newWaiverRow';
import { WaiverRow } from './store/rows';

/**
 * What files of policies waive and ask to be waived, as rows, by their ids.
 * Nothing is decided about any of them: also of those that name who approved
 * them, the catalog has to say first that these may.
 *
 * @param at - ISO 8601
 */
export function fileWaiverRows(
  {
    fileWaivers,
    waiverRequests,
  }: Pick<ServedDefinitions, 'fileWaivers' | 'waiverRequests'>,
  at: string,
): ReadonlyMap<string, WaiverRow> {
  const rows = [
    ...fileWaivers.map(waiver => givenRow(waiver, at)),
    ...waiverRequests.map(waiver =>
      requestRow(waiver, fileWaiverId(waiver, 'file-request')),
    ),
  ];
  return new Map(rows.map(row => [row.waiver_id, row]));
}

function givenRow(waiver: WaiverDocument, at: string): WaiverRow {
  const { approvedBy, approvedOn, requestedOn } = waiver;
  return {
    ...requestRow(waiver, fileWaiverId(waiver, 'file')),
    named_approver: approvedBy ?? null,
    named_at: startOf(approvedOn ?? requestedOn),
    seen_at: at,
    unaccepted: 'unasked',
  };
}

function requestRow(waiver: WaiverDocument, id: string): WaiverRow {
  return newWaiverRow(waiver, {
    waiver_id: id,
    origin: 'file-request',
    requested_at: startOf(waiver.requestedOn),
    path: waiver.path,
  });
}

function startOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}
