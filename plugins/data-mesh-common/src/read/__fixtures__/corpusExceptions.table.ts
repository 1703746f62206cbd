/** A document of the public corpus that is answered otherwise than its authors or its schema would. */
export interface CorpusException {
  /** How its path ends. */
  document: string;
  why: string;
}

/** Judged otherwise than by the official schema of their release, each with a reason. */
export const DISAGREEMENTS: readonly CorpusException[] = [
  {
    document: 'invalid-empty-id.yaml',
    why: 'the schema lets an empty id pass, which identifies nothing',
  },
  {
    document: 'invalid-structural-duplicate-schema-name.yaml',
    why: 'the schema lets two schema objects of one name pass',
  },
  {
    document: 'invalid-extension-duplicate.yaml',
    why: 'the schema lets two custom properties of one name pass, and readers differ in which of them counts',
  },
  {
    document: 'invalid-quality-empty-rule.yaml',
    why: 'the schema lets a quality rule pass that says nothing',
  },
  {
    document: 'invalid-roles-duplicate-id.yaml',
    why: 'the schema lets two roles of one id pass',
  },
  {
    document: 'invalid-structural-duplicate-server.yaml',
    why: 'the schema lets two servers of one name pass',
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
