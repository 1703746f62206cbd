import { RequestOptions } from './RequestOptions';
import { ReviewApi } from './ReviewApi';
import {
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
import { WaiverClient } from './WaiverClient';

const PATH = ['governance', 'reviews'];

/** Review meetings, over HTTP. @public */
export class ReviewClient extends WaiverClient implements ReviewApi {
  listReviews(
    query: ReviewListQuery = {},
    options?: RequestOptions,
  ): Promise<ReviewList> {
    return this.json({ path: PATH, query: { ...query } }, options);
  }

  openReview(options?: RequestOptions): Promise<ReviewSummary> {
    return this.json({ method: 'POST', path: PATH, body: {} }, options);
  }

  getReview(
    id: string,
    query: ReviewQuery = {},
    options?: RequestOptions,
  ): Promise<ReviewDetail> {
    return this.json({ path: [...PATH, id], query: { ...query } }, options);
  }

  decideReviewItem(
    id: string,
    body: ReviewDecisionRequest,
    options?: RequestOptions,
  ): Promise<ReviewDecision> {
    const path = [...PATH, id, 'decisions'];
    return this.json({ method: 'POST', path, body }, options);
  }

  takeBackReviewDecision(
    id: string,
    body: ReviewTakingBack,
    options?: RequestOptions,
  ): Promise<ReviewDecision> {
    const path = [...PATH, id, 'decisions', 'take-back'];
    return this.json({ method: 'POST', path, body }, options);
  }

  closeReview(
    id: string,
    body: ReviewClosing = {},
    options?: RequestOptions,
  ): Promise<ReviewSummary> {
    const path = [...PATH, id, 'close'];
    return this.json({ method: 'POST', path, body }, options);
  }

  getMinutes(
    id: string,
    language: MinutesLanguage = 'en',
    options?: RequestOptions,
  ): Promise<string> {
    const path = [...PATH, id, 'minutes.md'];
    return this.text({ path, query: { language } }, options);
  }
}
