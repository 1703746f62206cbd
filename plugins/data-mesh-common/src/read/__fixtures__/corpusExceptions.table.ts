/** A document of the public corpus that is answered otherwise than its authors or its schema would. */
export interface CorpusException {
  /** How its path ends. */
  document: string;
  why: string;
}

/** Valid by their schema, refused here, each with a reason. */
export const VALID_BUT_REFUSED: readonly CorpusException[] = [
  {
    document: 'invalid-empty-id.yaml',
    why: 'the schema lets an empty id pass, which identifies nothing',
  },
  {
    document: 'invalid-structural-duplicate-schema-name.yaml',
    why: 'the schema lets two schema objects of one name pass',
  },
  {
    document: 'invalid-nested-duplicate-key.json',
    why: 'a schema sees only the last of two equal keys',
  },
  {
    document: 'invalid-nested-duplicate-key.yaml',
    why: 'a schema sees only the last of two equal keys',
  },
];

/** Meant to be invalid by their authors, nothing said here, each with a reason. */
export const INVALID_BUT_UNANSWERED: readonly CorpusException[] = [
  {
    document: 'invalid-pricing-missing-currency.yaml',
    why: 'neither text nor schema of ODCS 3.1 asks for a currency',
  },
  {
    document: 'invalid-pricing-negative-amount.yaml',
    why: 'neither text nor schema of ODCS 3.1 forbids a refund',
  },
  {
    document: 'invalid-sla-schedule-without-scheduler.yaml',
    why: 'the scheduler is optional in ODCS 3.1, with a schedule or without',
  },
  {
    document: 'invalid-support-missing-url.yaml',
    why: 'ODCS 3.1 made the url of a support channel optional',
  },
];
