import { ApiClient } from './ApiClient';
import { RequestOptions } from './RequestOptions';
import {
  OverrideRequest,
  Page,
  SubmissionDetail,
  Waiver,
  WaiverDecision,
  WaiverQuery,
  WaiverRequest,
} from './types';
import { WaiverApi } from './WaiverApi';

const PATH = ['governance', 'waivers'];

/** Exemptions of policies, over HTTP. @public */
export class WaiverClient extends ApiClient implements WaiverApi {
  listWaivers(
    query: WaiverQuery = {},
    options?: RequestOptions,
  ): Promise<Page<Waiver>> {
    return this.json({ path: PATH, query: { ...query } }, options);
  }

  getWaiver(id: string, options?: RequestOptions): Promise<Waiver> {
    return this.json({ path: [...PATH, id] }, options);
  }

  requestWaiver(
    body: WaiverRequest,
    options?: RequestOptions,
  ): Promise<Waiver> {
    return this.json({ method: 'POST', path: PATH, body }, options);
  }

  decideWaiver(
    id: string,
    body: WaiverDecision,
    options?: RequestOptions,
  ): Promise<Waiver> {
    const path = [...PATH, id, 'decision'];
    return this.json({ method: 'POST', path, body }, options);
  }

  overrideSubmission(
    id: string,
    body: OverrideRequest,
    options?: RequestOptions,
  ): Promise<SubmissionDetail> {
    const path = ['submissions', id, 'override'];
    return this.json({ method: 'POST', path, body }, options);
  }
}
