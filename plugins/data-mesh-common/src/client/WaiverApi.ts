import type { RequestOptions } from './RequestOptions';
import type {
  OverrideRequest,
  Page,
  SubmissionDetail,
  Waiver,
  WaiverDecision,
  WaiverQuery,
  WaiverRequest,
} from './types';

/**
 * Exemptions of policies. Lists have only those of products that the caller may
 * read, and the caller's own.
 *
 * @public
 */
export interface WaiverApi {
  listWaivers(
    query?: WaiverQuery,
    options?: RequestOptions,
  ): Promise<Page<Waiver>>;
  getWaiver(id: string, options?: RequestOptions): Promise<Waiver>;
  requestWaiver(
    request: WaiverRequest,
    options?: RequestOptions,
  ): Promise<Waiver>;
  /** 409 throws `ConflictError` where somebody else was quicker. */
  decideWaiver(
    id: string,
    decision: WaiverDecision,
    options?: RequestOptions,
  ): Promise<Waiver>;
  /** Waives policies for the product of a refused submission and judges it again; needs `data-mesh.governance.override`. */
  overrideSubmission(
    id: string,
    request: OverrideRequest,
    options?: RequestOptions,
  ): Promise<SubmissionDetail>;
}
