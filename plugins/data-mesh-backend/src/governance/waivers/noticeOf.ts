import { DataPolicy } from '@meshstage/plugin-data-mesh-common';
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
};

const USER = /^user:/i;

/** How each notice is made. */
const NOTICES: { readonly [K in NoticeKind]: (about: Noticed) => Notice } = {
  requested: ({ waiver, policy }) => ({
    to: policy?.owner,
    by: waiver.requested_by,
    title: `A waiver of "${titleOf(waiver, policy)}" waits for your decision`,
    why: waiver.reason,
  }),
  overridden: ({ waiver, policy }) => ({
    to: policy?.owner,
    by: waiver.decided_by,
    title: `A refusal of "${titleOf(waiver, policy)}" was overridden`,
    why: waiver.reason,
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
    to: waiver.product_owner ?? personOf(waiver.requested_by),
    title: `A waiver of "${titleOf(waiver, policy)}" ends soon`,
    why: `From then on the policy is asked again.`,
  }),
};

/** What somebody is told of a waiver; undefined where there is nobody to tell. */
export function noticeOf(
  kind: NoticeKind,
  about: Noticed,
): NotificationSendOptions | undefined {
  const { to, by, title, why } = NOTICES[kind](about);
  const { waiver } = about;
  if (!to) {
    return undefined;
  }
  const product = waiver.product_title ?? waiver.product_ref;
  return {
    recipients: {
      type: 'entity',
      entityRef: to,
      ...(by && USER.test(by) && { excludeEntityRef: by }),
    },
    payload: {
      title,
      description: `${product}, until ${waiver.expires}. ${why}`.trim(),
      link: linkOf(waiver.product_ref),
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

function personOf(ref: string): string | undefined {
  return USER.test(ref) ? ref : undefined;
}

/** The list of waivers, where the portal has it unless told otherwise. */
function linkOf(product: string): string {
  return `/governance/waivers?product=${encodeURIComponent(product)}`;
}
