import { JsonObject, WaiverDocument } from '@meshstage/plugin-data-mesh-common';
import { GivenWaivers } from './GivenWaivers';

/**
 * Waivers in files beside the policies: those that counted, unasked who approved
 * them and with whether they waive anything where somebody looked, and the others.
 */
export function waiverJson({
  counted,
  idle,
  notCounted,
}: GivenWaivers): JsonObject {
  return {
    counted: counted.map(waiver => ({
      ...json(waiver),
      ...(idle && { waives: !idle.includes(waiver) }),
    })),
    notCounted: notCounted.map(json),
  };
}

function json(waiver: WaiverDocument): JsonObject {
  const { policy, product, port, column, approvedBy, expires } = waiver;
  return {
    policy,
    product,
    port: port ?? null,
    column: column ?? null,
    approvedBy: approvedBy ?? null,
    expires,
    file: waiver.path,
    line: waiver.at.line,
  };
}
