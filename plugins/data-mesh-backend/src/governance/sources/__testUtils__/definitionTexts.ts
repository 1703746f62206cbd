import { JsonObject } from '@backstage/types';

const apiVersion = 'meshstage.io/v1alpha1';
/** Owns the policies unless told. */
export const OWNER = 'group:default/privacy';

/** A file with something that does not end. */
export const BROKEN = 'kind: DataPolicy\nspec: {';

/** A policy about how long datasets are kept. */
export function policyText(
  most = 'P90D',
  { id = 'global.raw-retention', owner = OWNER, spec = {} as JsonObject } = {},
): string {
  return JSON.stringify({
    apiVersion,
    kind: 'DataPolicy',
    metadata: { id, title: 'Raw data goes', severity: 'medium', owner },
    spec: {
      why: 'Because.',
      forEach: 'datasets',
      assert: { retention: { atMost: most } },
      message: '{{item.path}} is kept for too long',
      ...spec,
    },
  });
}

/** What a domain adds to it. */
export function overlayText(most: string, domain = 'sales'): string {
  return JSON.stringify({
    apiVersion,
    kind: 'DataPolicyOverlay',
    spec: {
      of: 'global.raw-retention',
      domain,
      set: { assert: { retention: { atMost: most } } },
    },
  });
}

/** A waiver of it. */
export function waiverText(approvedBy?: string): string {
  return JSON.stringify({
    apiVersion,
    kind: 'PolicyWaiver',
    metadata: {},
    spec: {
      policy: 'global.raw-retention',
      product: 'dataproduct:sales/orders',
      reason: 'The auditors are here.',
      requestedBy: 'user:default/ann',
      requestedOn: '2026-11-01',
      ...(approvedBy && { approvedBy, approvedOn: '2026-11-02' }),
      expires: '2026-12-31',
    },
  });
}

/** A scorecard that needs it. */
export function scorecardText(id = 'global.maturity'): string {
  return JSON.stringify({
    apiVersion,
    kind: 'Scorecard',
    metadata: { id, title: 'Maturity', owner: OWNER },
    spec: {
      levels: [{ name: 'bronze', policies: ['global.raw-retention'] }],
    },
  });
}

/** Several of them in one file. */
export function joined(...texts: string[]): string {
  return texts.join('\n---\n');
}
