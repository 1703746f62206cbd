import { FailedTest, Unsure } from '../condition/ConditionResult';

/** Why an item did not pass, before waivers are looked at. @public */
export type ItemFailure = { failed: FailedTest } | Unsure;

/** What a policy says of one item; undefined where it does not concern it. @public */
export type ItemJudgement = 'pass' | ItemFailure | undefined;
