import {
  changesJson,
  CheckedBundle,
  JsonObject,
} from '@meshstage/plugin-data-mesh-common';
import { FailOn } from '../diff/failOn';
import { lintJson } from '../lint/lintJson';
import { CheckedFile } from './CheckedFile';
import { gateJson } from './gateJson';
import { GivenWaivers } from './policies/GivenWaivers';
import { policyJson } from './policies/policyJson';
import { waiverJson } from './policies/waiverJson';
import { fails } from './weigh';

/**
 * What `check --format json` prints: each document as `lint` tells it, with what
 * became of it, its comparison as `diff` tells it, or `null`, and remarks about
 * it as a whole, and what policies say of it; then what the gate would say, or `null`
 * where nobody knows what is live; then the waivers in files beside the policies, or
 * `null` where no policies are given.
 */
export function checkJson(
  files: readonly CheckedFile[],
  against: string | undefined,
  bound: FailOn,
  gate: readonly CheckedBundle[] | undefined,
  waivers: GivenWaivers | undefined,
): JsonObject {
  return {
    against: against ?? null,
    files: files.map(each => ({
      ...lintJson(each),
      id: each.id ?? null,
      status: each.status,
      comparison: each.compared
        ? {
            before: {
              file: each.compared.before.file,
              version: each.compared.before.version ?? null,
            },
            ...changesJson(each.compared),
            bumpEnough: each.bumpEnough ?? null,
          }
        : null,
      enforced: each.enforced,
      remarks: each.remarks.map(({ rule, weight, text }) => ({
        rule,
        weight,
        text,
      })),
      ...policyJson(each),
      fails: fails(each, bound),
    })),
    fails: files.some(each => fails(each, bound)),
    gate: gate?.map(gateJson) ?? null,
    waivers: waivers ? waiverJson(waivers) : null,
  };
}
