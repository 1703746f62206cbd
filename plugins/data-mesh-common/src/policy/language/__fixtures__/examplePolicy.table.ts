/** The policy of the documentation. */
export const EXAMPLE_POLICY = `apiVersion: meshstage.io/v1alpha1
kind: DataPolicy
metadata:
  id: global.pii-masked
  title: PII columns are masked
  owner: group:default/privacy
  category: privacy
  severity: high
spec:
  why: A column that identifies a person must never leave its domain in clear text.
  match: { spec.lifecycle: { $in: [active, deprecated] } }
  forEach: columns
  when:
    any:
      - { name: { matches: '(^|_)(email|phone|ssn)($|_)' } }
      - { classification: { in: [pii, restricted] } }
  assert:
    masking: { in: [hash, tokenize, redact, encrypt] }
  message: 'Column {{item.path}} looks like PII but is not masked'
  fix:
    text: Declare how the column is masked.
    set: { masking: hash }
  enforce: { publish: deny, check: deny, scan: audit }
  rollout: { effectiveFrom: 2026-01-01, graceDays: 30, existing: baseline }
  tighten: { allow: [severity, assert, rollout.graceDays, enforce] }
tests:
  - name: unmasked e-mail
    given: fixtures/unmasked.odps.yaml
    expect: fail
    at: columns.email
`;
