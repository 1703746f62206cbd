/** Of what people are told. */
export const NOTICE_KINDS = [
  'requested',
  'approved',
  'rejected',
  'overridden',
  'expiring',
  'unseen',
  'left',
] as const;

/** Of what the audit log is told, by the same table: it is not lost with the process. */
export const LOG_KINDS = ['accepted', 'removed'] as const;
