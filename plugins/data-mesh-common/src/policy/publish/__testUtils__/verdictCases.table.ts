import { JsonObject } from '../../../model';
import { judged } from './judged';

/** A policy as the examples of the documentation have it. */
const PII: JsonObject = {
  forEach: 'columns',
  when: { classification: { in: ['restricted'] } },
  assert: { masking: { exists: true } },
  message: 'Column {{item.path}} looks like PII but is not masked',
  fix: { text: 'Declare how the column is masked.', set: { masking: 'hash' } },
};

/** Policies and what is submitted: together they make every problem that a policy can. */
export const VERDICT_CASES: readonly (readonly [
  spec: JsonObject,
  given: Parameters<typeof judged>[1],
])[] = [
  [PII, {}],
  [{ ...PII, enforce: { publish: 'warn', check: 'warn', scan: 'audit' } }, {}],
  [{ forEach: 'product', assert: { consumerCount: { atLeast: 1 } } }, {}],
  [
    { forEach: 'product', assert: { consumerCount: { atLeast: 1 } } },
    {
      governance: {
        waivers: [
          {
            policy: 'global.example',
            product: 'dataproduct:sales/orders',
            reason: 'The regulator waits for it',
            requestedBy: 'source:default/git',
            approvedBy: 'user:default/bob',
            override: true,
            expires: '2026-04-30',
          },
        ],
      },
    },
  ],
  [
    { forEach: 'product', assert: { ownerExists: { equals: true } } },
    { context: { catalog: undefined } },
  ],
  [{ assert: 'soon' }, {}],
  [
    PII,
    {
      governance: {
        waivers: [
          {
            policy: 'global.example',
            product: 'dataproduct:sales/orders',
            reason: 'The masking job is being built',
            requestedBy: 'user:default/ann',
            approvedBy: 'user:default/bob',
            expires: '2026-04-30',
          },
        ],
      },
    },
  ],
];
