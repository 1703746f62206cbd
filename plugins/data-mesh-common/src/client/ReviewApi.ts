import type { RequestOptions } from './RequestOptions';
import type {
  MinutesLanguage,
  ReviewClosing,
  ReviewDecision,
  ReviewDecisionRequest,
  ReviewDetail,
  ReviewList,
  ReviewListQuery,
  ReviewQuery,
  ReviewSummary,
  ReviewTakingBack,
} from './types';

/**
 * Review meetings. To open, decide in and close one needs
 * `data-mesh.governance.review`; whoever is signed in reads them, as far as the
 * products may be read.
 *
 * @public
 */
export interface ReviewApi {
  listReviews(
    query?: ReviewListQuery,
    options?: RequestOptions,
  ): Promise<ReviewList>;
  /** Throws `ConflictError` while another one is open. */
  openReview(options?: RequestOptions): Promise<ReviewSummary>;
  getReview(
    id: string,
    query?: ReviewQuery,
    options?: RequestOptions,
  ): Promise<ReviewDetail>;
  /** Throws `ConflictError` where somebody else was quicker. */
  decideReviewItem(
    id: string,
    decision: ReviewDecisionRequest,
    options?: RequestOptions,
  ): Promise<ReviewDecision>;
  /**
   * Takes back what was decided in a review that is open, and gives what was
   * decided. Throws `ConflictError` where somebody else was quicker.
   */
  takeBackReviewDecision(
    id: string,
    decision: ReviewTakingBack,
    options?: RequestOptions,
  ): Promise<ReviewDecision>;
  closeReview(
    id: string,
    closing?: ReviewClosing,
    options?: RequestOptions,
  ): Promise<ReviewSummary>;
  /** Markdown, of a review that is closed. */
  getMinutes(
    id: string,
    language?: MinutesLanguage,
    options?: RequestOptions,
  ): Promise<string>;
}
