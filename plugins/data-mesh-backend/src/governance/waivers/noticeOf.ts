import { DataPolicy, WaiverState } from '@meshstage/plugin-data-mesh-common';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { NoticedWaiver } from './store/findNoticed';
import { NoticeKind } from './store/rows';

/** What a notice is made of. */
export interface Noticed {
  waiver: NoticedWaiver;
  /** Absent once it is there no more. */
  policy: DataPolicy | undefined;
}

type Notice = {
  /** Entity ref of whom it is for. */
  to: string | null | undefined;
  /** Who did it needs not be told. */
  by?: string | null;
  title: string;
  why: string;
  /**
   * In which state the list of waivers has it, for whom nobody knows whether they
   * may read the product: they are told neither which it is nor what somebody wrote
   * about it.
   */
  unnamed?: WaiverState;
  /** Whether the product is named as who asked did, and not as the registry has it. */
  asAsked?: boolean;
};

const USER = /^user:/i;

/** How each notice is made. */
const NOTICES: { readonly [K in NoticeKind]: (about: Noticed) => Notice } = {
  requested: ({ waiver, policy }) => ({
    // By the time it is sent somebody may have decided, or withdrawn it.
    to: waiver.decided === 'pending' ? policy?.owner : null,
    by: waiver.requested_by,
    title: `A waiver of "${titleOf(waiver, policy)}" waits for your decision`,
    why: `${waiver.requested_by} asks for it. The page of waivers says for which product and why. If it is not there, you may not read that product: whoever asks can have you given that right.`,
    unnamed: 'pending',
  }),
  overridden: ({ waiver, policy }) => ({
    to: policy?.owner,
    by: waiver.decided_by,
    title: `A refusal of "${titleOf(waiver, policy)}" was overridden`,
    why: `${waiver.decided_by} did it. The page of waivers says for which product and why, to whom may read that product.`,
    unnamed: 'in-force',
  }),
  approved: ({ waiver, policy }) => ({
    to: personOf(waiver.requested_by),
    by: waiver.decided_by,
    title: `"${titleOf(waiver, policy)}" is waived as you asked`,
    why: waiver.decision_reason ?? '',
  }),
  rejected: ({ waiver, policy }) => ({
    to: personOf(waiver.requested_by),
    by: waiver.decided_by,
    title: `"${titleOf(waiver, policy)}" is not waived`,
    why: waiver.decision_reason ?? '',
  }),
  expiring: ({ waiver, policy }) => ({
    to:
      waiver.decided === 'ended'
        ? null
        : waiver.product_owner ?? personOf(waiver.requested_by),
    title: `A waiver of "${titleOf(waiver, policy)}" ends soon`,
    why: policy
      ? 'From then on the policy is asked again.'
      : 'There is no such policy any more, so nothing is asked from then on either.',
  }),
  unseen: ({ waiver, policy }) => ({
    to: waiver.decided === 'pending' ? personOf(waiver.requested_by) : null,
    title: `Somebody who decides about your waiver of "${titleOf(
      waiver,
      policy,
    )}" cannot see it`,
    why: `They are a member of ${policy?.owner} and may not read the product, so they do not find your request. Somebody else of that group may; if nobody may, nobody can decide. Have whoever gives rights in this portal let that group read the product, or withdraw the request.`,
  }),
  left: ({ waiver, policy }) => ({
    to: personOf(waiver.requested_by),
    title: `Your waiver of "${titleOf(waiver, policy)}" ${becameOf(waiver)}`,
    why:
      waiver.origin === 'file-request'
        ? 'The product has left the mesh. Your file still asks, so what takes its place needs a decision of its own.'
        : 'The product has left the mesh. Whatever takes its place was granted nothing: ask again if it needs one.',
    // What has its ref by now may be nothing that they may read.
    asAsked: true,
  }),
};

/** What somebody is told of a waiver; undefined where there is nobody to tell. */
export function noticeOf(
  kind: NoticeKind,
  about: Noticed,
): NotificationSendOptions | undefined {
  const { to, by, title, why, unnamed, asAsked } = NOTICES[kind](about);
  const { waiver } = about;
  if (!to) {
    return undefined;
  }
  const known = asAsked ? null : waiver.product_title;
  const product = known ?? waiver.product_ref;
  const named = unnamed ? 'Until' : `${product}, until`;
  return {
    recipients: {
      type: 'entity',
      entityRef: to,
      ...(by && USER.test(by) && { excludeEntityRef: by }),
    },
    payload: {
      title,
      description: `${named} ${waiver.expires}. ${why}`.trim(),
      link: unnamed
        ? linkOf('state', unnamed)
        : linkOf('product', waiver.product_ref),
      severity: kind === 'approved' ? 'low' : 'normal',
      topic: 'data-mesh.waivers',
      // The same notice twice is shown once.
      scope: `data-mesh:waiver:${waiver.waiver_id}:${kind}`,
    },
  };
}

function titleOf({ policy_id }: NoticedWaiver, policy?: DataPolicy): string {
  return policy?.title ?? policy_id;
}

/** Of one whose product has left. */
function becameOf({ decided }: NoticedWaiver): string {
  if (decided === 'ended') {
    return 'has ended';
  }
  return decided === 'withdrawn'
    ? 'was withdrawn'
    : 'has to be decided about again';
}

function personOf(ref: string): string | undefined {
  return USER.test(ref) ? ref : undefined;
}

/** The list of waivers, where the portal has it unless told otherwise. */
function linkOf(key: 'product' | 'state', value: string): string {
  return `/governance/waivers?${key}=${encodeURIComponent(value)}`;
}
