import type {
  Outcome,
  PolicySeverity,
} from '@meshstage/plugin-data-mesh-common';

/** Invented policies; what they say of the one product that the dev app is about. */
export const policies: readonly {
  name: string;
  title: string;
  why: string;
  fix: string;
  category: string;
  severity: PolicySeverity;
  outcome: Outcome;
}[] = [
  {
    name: 'pii-masked',
    title: 'PII columns are masked',
    why: 'A column that identifies a person must never leave its domain in clear text.',
    fix: 'Declare how the column is masked: `hash`, `tokenize`, `redact` or `encrypt`.',
    category: 'privacy',
    severity: 'critical',
    outcome: 'fail',
  },
  {
    name: 'columns-described',
    title: 'Every column is described',
    why: 'What nobody describes, everybody **guesses**.',
    fix: 'Write a `description` of a sentence: what is in it, in which unit.',
    category: 'understanding',
    severity: 'medium',
    outcome: 'fail',
  },
  {
    name: 'owner-known',
    title: 'The owner is known to the catalog',
    why: 'Whoever has a question must find somebody who answers.',
    fix: 'Name a group of the catalog as `owner`.',
    category: 'ownership',
    severity: 'high',
    outcome: 'not-evaluated',
  },
  {
    name: 'raw-retention',
    title: 'Raw data is kept for 90 days at most',
    why: 'What is not needed to build the product anew is only a risk.',
    fix: 'Delete what is older than 90 days, and declare it.',
    category: 'privacy',
    severity: 'medium',
    outcome: 'waived',
  },
  {
    name: 'contract-on-port',
    title: 'Every output port has a contract',
    why: 'A port without a contract promises nothing.',
    fix: 'Write a contract and name it in `contractId`.',
    category: 'interoperability',
    severity: 'high',
    outcome: 'pass',
  },
  {
    name: 'sla-stated',
    title: 'Freshness and availability are stated',
    why: 'Readers plan by what is promised.',
    fix: 'Add `slaProperties` to the contract.',
    category: 'service',
    severity: 'medium',
    outcome: 'pass',
  },
  {
    name: 'deprecation-notice',
    title: 'The end of support is announced 90 days before',
    why: 'Readers plan by the quarter.',
    fix: 'Move `endOfSupport`, or write when it was announced.',
    category: 'lifecycle',
    severity: 'low',
    outcome: 'not-applicable',
  },
];

/** The owner's text that the evidence points into. */
export const JUDGED_TEXT = `apiVersion: v3.1.0
kind: DataContract
id: urn:contract:flights
version: 2.1.0
schema:
  - name: flights
    properties:
      - name: flight_id
        logicalType: string
      - name: crew_email # who flew it
        logicalType: string
      - name: delay_minutes
        logicalType: integer
`;
