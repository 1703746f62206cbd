import type { Waiver } from '@meshstage/plugin-data-mesh-common';

/** A waiver that waits for a decision. */
export function aWaiver(overrides: Partial<Waiver> = {}): Waiver {
  return {
    id: 'w1',
    state: 'pending',
    origin: 'portal',
    policy: 'global.pii-masked',
    policyTitle: 'PII columns are masked',
    policyOwner: 'group:default/privacy',
    product: 'dataproduct:flights/daily-flights',
    productTitle: 'Daily flights',
    column: 'flights.crew_email',
    reason: 'The crew system masks them from June on.',
    ticket: 'DM-7',
    requestedBy: 'user:default/ada',
    requestedAt: '2026-03-01T08:00:00.000Z',
    expires: '2026-06-30',
    actions: [],
    ...overrides,
  };
}
