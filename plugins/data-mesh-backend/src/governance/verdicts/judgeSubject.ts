import {
  CompiledPolicySet,
  evaluate,
  PolicySubject,
  PolicyVerdict,
} from '@meshstage/plugin-data-mesh-common';
import { readBaseline } from '../baseline/baselineJson';
import { JudgedContext } from './JudgedContext';

/** Items told of each outcome and policy; all are counted. */
const MOST_EVIDENCE = 50;

/** What a scan says of a product; an old verdict is reached again by the same call. */
export function judgeSubject(
  set: CompiledPolicySet,
  subject: PolicySubject,
  { waivers, baseline }: Pick<JudgedContext, 'waivers' | 'baseline'>,
): PolicyVerdict[] {
  return evaluate(set, subject, {
    point: 'scan',
    waivers,
    baseline: baseline && readBaseline(baseline),
    mostEvidence: MOST_EVIDENCE,
  });
}
