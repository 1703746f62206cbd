import { Evidence, PolicyVerdict } from '../policy/verdict/PolicyVerdict';

/** What scorecards and campaigns look at of a verdict; a `PolicyVerdict` is one. @public */
export interface ScoredVerdict
  extends Pick<PolicyVerdict, 'policy' | 'outcome' | 'counts'> {
  /** Of the first item of each outcome, at least. */
  evidence: readonly Pick<Evidence, 'outcome' | 'reason' | 'message'>[];
}
