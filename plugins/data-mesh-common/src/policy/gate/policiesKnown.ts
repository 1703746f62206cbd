import { GateRule } from './GateRule';

/** @see GateRule */
export const policiesKnown: GateRule = {
  id: 'policies-known',
  title: 'The policies are known',
  why: 'While nobody has been able to read the policies, nobody knows what they ask for. Publishing waits for them instead of passing them by.',
  codes: ['policies-unread'],
  check: ({ context: { governance }, documents: [first] }) =>
    governance || !first
      ? []
      : [
          {
            code: 'policies-unread',
            read: first.read,
            path: '',
            data: {},
            waitingFor: { kind: 'policies', name: 'policies' },
          },
        ],
};
