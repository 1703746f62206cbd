/** A file of waivers for each thing that can be wrong with one; `»` stands where it is found and is taken out before reading. */
export interface WaiverCase {
  code: string;
  path: string;
  text: string;
  /** Of the source; left out = global policies. */
  scope?: string;
}

/** The source, and the time, of all that is told here. */
export const WAIVER_SCOPE = 'global';
export const WAIVER_NOW = '2026-03-02T23:00:00Z';

/** What is right, in a source of global policies on 2 March 2026. */
export const SOUND_WAIVER = `apiVersion: meshstage.io/v1alpha1
kind: PolicyWaiver
metadata: { title: Phones until the move }
spec:
  policy: global.pii-masked
  product: dataproduct:sales/orders
  port: orders
  column: orders.phone
  reason: The new system masks them.
  ticket: DM-7
  requestedBy: user:default/ada
  requestedOn: 2026-03-01
  approvedBy: user:default/bob
  approvedOn: 2026-03-02
  expires: 2026-06-30
`;

const having = (found: string, put: string) => {
  if (!SOUND_WAIVER.includes(found)) {
    throw new Error(`Nothing to replace: ${found}`);
  }
  return SOUND_WAIVER.replace(found, put);
};

/** Found on reading any file of policies. */
export const WAIVER_FORM_CASES: readonly WaiverCase[] = [
  {
    code: 'policy-kind',
    path: 'kind',
    text: having('PolicyWaiver', '»PolicyWaver'),
  },
  {
    code: 'policy-api-version',
    path: 'apiVersion',
    text: having('meshstage.io/v1alpha1', '»meshstage.io/v2'),
  },
  {
    code: 'policy-key-unknown',
    path: 'spec.expire',
    text: having('  expires:', '  expires: 2026-03-31\n  »expire:'),
  },
  {
    code: 'policy-key-unknown',
    path: 'spec.__proto__',
    text: having('  port:', '  »__proto__: {}\n  port:'),
  },
  {
    code: 'policy-key-missing',
    path: 'spec.expires',
    text: having('  expires: 2026-06-30\n', '').replace(
      'policy: g',
      '»policy: g',
    ),
  },
  {
    code: 'policy-key-missing',
    path: 'spec',
    text: `»${SOUND_WAIVER.slice(0, SOUND_WAIVER.indexOf('spec:'))}`,
  },
  {
    code: 'policy-value',
    path: 'spec.expires',
    text: having('2026-06-30', '»2026-06-31'),
  },
  {
    code: 'policy-value',
    path: 'spec.expires',
    text: having('2026-06-30', '»2026-06-30T12:00:00Z'),
  },
  {
    code: 'policy-value',
    path: 'spec.expires',
    text: having('2026-06-30', '»never'),
  },
  {
    code: 'policy-value',
    path: 'spec.requestedBy',
    text: having('user:default/ada', '»group:default/sales'),
  },
  {
    code: 'policy-value',
    path: 'spec.approvedBy',
    text: having('user:default/bob', '»"user:default/ada\\u200b"'),
  },
  {
    code: 'policy-value',
    path: 'spec.approvedBy',
    text: having('user:default/bob', '»":::"'),
  },
  {
    code: 'policy-value',
    path: 'spec.reason',
    text: having('The new system masks them.', '»" "'),
  },
  {
    code: 'policy-id',
    path: 'spec.policy',
    text: having('global.pii-masked', '»masked'),
  },
  { code: 'policy-not-a-mapping', path: '', text: '»- waiver\n' },
  { code: 'policy-file-empty', path: '', text: '»# Nothing yet.\n' },
];

/** Found in waivers only. */
export const WAIVER_CASES: readonly WaiverCase[] = [
  {
    code: 'waiver-product',
    path: 'spec.product',
    text: having(
      'product: dataproduct:sales/orders',
      '»product: component:sales/orders',
    ),
  },
  {
    code: 'waiver-product-of-other-domain',
    path: 'spec.product',
    text: having('global.pii-masked', 'returns.keyed').replace(
      'product: d',
      '»product: d',
    ),
    scope: 'returns',
  },
  {
    code: 'waiver-approves-itself',
    path: 'spec.approvedBy',
    text: having(
      'approvedBy: user:default/bob',
      '»approvedBy: user:default/ada',
    ),
  },
  {
    code: 'waiver-approves-itself',
    path: 'spec.approvedBy',
    text: having('approvedBy: user:default/bob', '»approvedBy: ADA'),
    scope: 'sales',
  },
  {
    code: 'waiver-approval-elsewhere',
    path: 'spec.approvedBy',
    text: having('approvedBy', '»approvedBy'),
    scope: 'sales',
  },
  {
    code: 'waiver-approval-incomplete',
    path: 'spec.approvedOn',
    text: having('  approvedBy: user:default/bob\n', '').replace(
      'approvedOn',
      '»approvedOn',
    ),
  },
  {
    code: 'waiver-approved-before-requested',
    path: 'spec.approvedOn',
    text: having('approvedOn: 2026-03-02', '»approvedOn: 2026-02-28'),
  },
  {
    code: 'waiver-from-the-future',
    path: 'spec.requestedOn',
    text: having('requestedOn: 2026-03-01', '»requestedOn: 2026-03-04').replace(
      '  approvedBy: user:default/bob\n  approvedOn: 2026-03-02\n',
      '',
    ),
  },
  {
    code: 'waiver-from-the-future',
    path: 'spec.approvedOn',
    text: having('approvedOn: 2026-03-02', '»approvedOn: 2026-03-04'),
  },
  {
    code: 'waiver-over-before-it-begins',
    path: 'spec.expires',
    text: having('expires: 2026-06-30', '»expires: 2026-03-01'),
  },
  {
    code: 'waiver-too-long',
    path: 'spec.expires',
    text: having('expires: 2026-06-30', '»expires: 2026-08-30'),
  },
];
