import { JudgeGovernance } from './JudgeGovernance';

/** What the gate judges by where nobody has set up any policy. @public */
export const NO_POLICIES: JudgeGovernance = {
  policies: { hash: '', everywhere: [], byDomain: new Map(), unloaded: [] },
  waivers: [],
};
