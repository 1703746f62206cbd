import { GateRule } from './GateRule';
import { resolveOwner } from './resolveOwner';

/** @see GateRule */
export const ownerKnown: GateRule = {
  id: 'owner-known',
  title: 'The product has an owner who exists',
  why: 'Somebody must answer for the product, approve access and be told when it breaks.',
  codes: [
    'owner-invalid',
    'owner-ambiguous',
    'owner-unknown',
    'domain-without-owner',
    'team-not-a-group',
  ],
  check: ({ product, catalog }) =>
    product ? resolveOwner(product, catalog).findings : [],
};
