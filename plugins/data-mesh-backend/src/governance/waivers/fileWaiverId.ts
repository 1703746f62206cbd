import {
  WaiverDocument,
  WaiverOrigin,
} from '@meshstage/plugin-data-mesh-common';
import { sha256 } from '../../database/sha256';

/**
 * The id of a waiver of a file. Whatever in it is written otherwise makes it
 * another one, about which somebody else has to decide.
 *
 * @param origin - what the file can do, whatever was accepted of it
 */
export function fileWaiverId(
  waiver: WaiverDocument,
  origin: Extract<WaiverOrigin, 'file' | 'file-request'>,
): string {
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
