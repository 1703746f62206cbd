import {
  WaiverDecided,
  WaiverObstacle,
  WaiverOrigin,
} from '@meshstage/plugin-data-mesh-common';
import { LOG_KINDS, NOTICE_KINDS } from './noticeKinds.table';

/** Table `waivers`. Times are ISO 8601 UTC. */
export interface WaiverRow {
  waiver_id: string;
  origin: WaiverOrigin;
  decided: WaiverDecided;
  policy_id: string;
  product_ref: string;
  port: string | null;
  column_path: string | null;
  reason: string;
  ticket: string | null;
  requested_by: string;
  requested_at: string;
  expires: string;
  decided_by: string | null;
  decided_at: string | null;
  decision_reason: string | null;
  ended_by: string | null;
  ended_at: string | null;
  end_reason: string | null;
  submission_id: string | null;
  path: string | null;
  /** Who approved it by a file that can give it; null of all others. */
  named_approver: string | null;
  named_at: string | null;
  seen_at: string | null;
  accepted_at: string | null;
  /** Why that does not count. */
  unaccepted: WaiverObstacle | null;
}

/** Of what somebody is told. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Of what the audit log is told. */
export type LogKind = (typeof LOG_KINDS)[number];

/** Table `waiver_notices`. */
export interface NoticeRow<
  K extends NoticeKind | LogKind = NoticeKind | LogKind,
> {
  waiver_id: string;
  kind: K;
  made_at: string;
  claimed_until: string | null;
  sent_at: string | null;
  attempts: number;
}
