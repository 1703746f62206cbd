import { policyOf } from '../../__testUtils__/definitionsOf';

/**
 * What is asked of the mesh of the tests: Orders has a tag, the others have none;
 * no column is classified; Returns has no columns.
 */
export const FILES = {
  'purpose.yaml': policyOf('purpose', {
    assert: { purpose: { exists: true } },
  }),
  'tags.yaml': policyOf('tags', {
    assert: { tags: { exists: true } },
    fix: { text: 'Say in a word what it is about.' },
  }),
  'classified.yaml': policyOf('classified', {
    forEach: 'columns',
    assert: { classification: { exists: true } },
  }),
  'scorecard.yaml': scorecardOf([
    ['bronze', 'global.purpose'],
    ['silver', 'global.tags'],
    ['gold', 'global.classified'],
  ]),
};

/** A scorecard of everybody with one policy for each level. */
export function scorecardOf(
  levels: [string, string][],
  id = 'global.trust',
  match?: object,
): object {
  return {
    apiVersion: 'meshstage.io/v1alpha1',
    kind: 'Scorecard',
    metadata: { id, title: 'Trust', owner: 'group:default/privacy' },
    spec: {
      ...(match && { match }),
      levels: levels.map(([name, policy]) => ({ name, policies: [policy] })),
    },
  };
}

/** A waiver of a policy for a product, approved and for the whole of March 2026 unless told. */
export function waiverOf(
  policy: string,
  product: string,
  expires = '2026-03-31',
): object {
  return {
    apiVersion: 'meshstage.io/v1alpha1',
    kind: 'PolicyWaiver',
    spec: {
      policy,
      product,
      reason: 'The new system has them.',
      requestedBy: 'user:default/ada',
      requestedOn: '2026-03-01',
      approvedBy: 'user:default/bob',
      approvedOn: '2026-03-01',
      expires,
    },
  };
}

/** A campaign of everybody, through March 2026 unless told, that reminds a week before its end. */
export function campaignOf(spec: object = {}, id = 'global.tagged'): object {
  return {
    apiVersion: 'meshstage.io/v1alpha1',
    kind: 'Campaign',
    metadata: { id, title: 'Everything has tags', owner: 'group:default/data' },
    spec: {
      why: 'Nobody finds what has none.',
      policies: ['global.tags'],
      due: '2026-03-31',
      remindDays: [7],
      ...spec,
    },
  };
}
