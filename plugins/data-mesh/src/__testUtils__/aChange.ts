import type { OutcomeChange } from '@meshstage/plugin-data-mesh-common';

/** A policy that passes now. */
export function aChange(overrides: Partial<OutcomeChange> = {}): OutcomeChange {
  return {
    id: '7',
    policy: 'global.pii-masked',
    isInForce: true,
    title: 'PII columns are masked',
    before: 'fail',
    after: 'pass',
    at: '2026-11-20T10:00:00.000Z',
    because: ['document'],
    ...overrides,
  };
}
