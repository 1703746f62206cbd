import { compatibleWithinMajor } from './compatibleWithinMajor';
import { contractLineOwned } from './contractLineOwned';
import { documentsReadable } from './documentsReadable';
import { domainKnown } from './domainKnown';
import { domainStated } from './domainStated';
import { GateRule } from './GateRule';
import { idsUsable } from './idsUsable';
import { livePortsKeepContract } from './livePortsKeepContract';
import { nameAddressable } from './nameAddressable';
import { oneDocumentPerIdentity } from './oneDocumentPerIdentity';
import { ownerKnown } from './ownerKnown';
import { policiesKnown } from './policiesKnown';
import { portContractsOwned } from './portContractsOwned';
import { portsResolve } from './portsResolve';
import { portsStay } from './portsStay';
import { productIdOwned } from './productIdOwned';
import { productRefOwned } from './productRefOwned';
import { sourceMayPublish } from './sourceMayPublish';
import { versionRaisedEnough } from './versionRaisedEnough';

/** What says which products and contracts a bundle is about, and that they are the publisher's. */
export const IDENTITY_RULES: readonly GateRule[] = [
  documentsReadable,
  idsUsable,
  oneDocumentPerIdentity,
  domainStated,
  nameAddressable,
  sourceMayPublish,
  productIdOwned,
  productRefOwned,
  contractLineOwned,
];

/** The rules of the built-in gate, in the order of their findings. */
export const GATE_RULES: readonly GateRule[] = [
  ...IDENTITY_RULES,
  portsResolve,
  portContractsOwned,
  livePortsKeepContract,
  portsStay,
  compatibleWithinMajor,
  versionRaisedEnough,
  domainKnown,
  ownerKnown,
  policiesKnown,
];
