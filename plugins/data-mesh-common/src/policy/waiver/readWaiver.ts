import { MapNode } from '../../read/tree/TreeNode';
import { takeDay } from '../files/takeDay';
import { HEAD_KEYS } from '../language/headKeys';
import { takeId } from '../language/policyId';
import { PolicyReading } from '../language/PolicyReading';
import { into, Keys, readMapping } from '../language/readMapping';
import { text } from '../language/takes';
import { takePerson } from './takePerson';
import { takeProduct } from './takeProduct';
import { WaiverDocument } from './WaiverDocument';

type Draft = Partial<WaiverDocument>;

const METADATA: Keys<unknown> = {
  title: { read: (node, _, reading) => text(200)(node, reading) },
  description: { read: (node, _, reading) => text(2_000)(node, reading) },
};

const SPEC: Keys<Draft> = {
  policy: into('policy', takeId, 'it is the id of the policy that is waived'),
  product: into('product', takeProduct, 'it is what the policy is waived for'),
  port: into('port', text(500)),
  column: into('column', text(2_000)),
  reason: into('reason', text(2_000), 'nobody approves what has no reason'),
  ticket: into('ticket', text(500)),
  requestedBy: into('requestedBy', takePerson, 'it is who asks for the waiver'),
  requestedOn: into('requestedOn', takeDay, 'it is the day of the request'),
  approvedBy: into('approvedBy', takePerson),
  approvedOn: into('approvedOn', takeDay),
  expires: into('expires', takeDay, 'no waiver is for ever'),
};

const WAIVER: Keys<Draft> = {
  ...HEAD_KEYS,
  metadata: {
    read: (node, _, reading) => {
      readMapping<unknown>(node, {}, METADATA, reading);
    },
  },
  spec: {
    required: 'it holds the waiver',
    read: (node, draft, reading) => {
      readMapping(node, draft, SPEC, reading);
    },
  },
};

/** A waiver as it is written; undefined where something in it was found wrong. */
export function readWaiver(
  root: MapNode,
  reading: PolicyReading,
  path: string,
): WaiverDocument | undefined {
  const draft = readMapping<Draft>(root, {}, WAIVER, reading);
  const { policy, product, reason, requestedBy, requestedOn, expires } = draft;
  const isWhole =
    policy && product && reason && requestedBy && requestedOn && expires;
  return isWhole && reading.isSound
    ? {
        ...draft,
        policy,
        product,
        reason,
        requestedBy,
        requestedOn,
        expires,
        path,
        at: reading.place(root.start),
      }
    : undefined;
}
