/**
 * `open` while a policy fails; `unknown` where none fails and nobody knows of
 * one; `waived` where none is left but what is waived; else `done`. `unconcerned`
 * where no policy is applicable.
 *
 * @public
 */
export type CampaignState =
  | 'open'
  | 'unknown'
  | 'waived'
  | 'done'
  | 'unconcerned';
