import type { CheckContext } from '../policy/context/CheckContext';
import type { CheckContextQuery } from '../policy/context/contextQuery';
import type { FilePlace } from '../policy/set/PolicySet';
import { GovernanceApi } from './GovernanceApi';
import { productPath } from './productPath';
import { RequestOptions } from './RequestOptions';
import { ReviewClient } from './ReviewClient';
import {
  BadgeLink,
  CampaignDetail,
  CampaignList,
  DomainGovernance,
  ImpactPreview,
  ImpactRequest,
  OutcomeChange,
  OutcomeChangeQuery,
  Page,
  PolicyDetail,
  PolicyFiles,
  PolicyFileText,
  PolicyList,
  PolicyProduct,
  PolicyProductsQuery,
  ProductGovernance,
  ReplayedChange,
  ResultsFormat,
  ResultsQuery,
  ScorecardDetail,
  ScorecardList,
  ScorecardTrend,
} from './types';

/** What policies and scorecards say, over HTTP. @public */
export class GovernanceClient extends ReviewClient implements GovernanceApi {
  async getProductGovernance(
    ref: string,
    options?: RequestOptions,
  ): Promise<ProductGovernance> {
    return this.json({ path: [...productPath(ref), 'governance'] }, options);
  }

  async listOutcomeChanges(
    ref: string,
    query: OutcomeChangeQuery = {},
    options?: RequestOptions,
  ): Promise<Page<OutcomeChange>> {
    const path = [...productPath(ref), 'governance', 'history'];
    return this.json({ path, query: { ...query } }, options);
  }

  async replayChange(
    ref: string,
    id: string,
    options?: RequestOptions,
  ): Promise<ReplayedChange> {
    const path = [...productPath(ref), 'governance', 'history', id];
    return this.json({ path }, options);
  }

  async getBadge(
    ref: string,
    scorecard?: string,
    options?: RequestOptions,
  ): Promise<string> {
    const path = [...productPath(ref), 'badge.svg'];
    return this.text({ path, query: { scorecard } }, options);
  }

  async getBadgeLink(
    ref: string,
    scorecard?: string,
    options?: RequestOptions,
  ): Promise<BadgeLink> {
    const path = [...productPath(ref), 'badge-link'];
    return this.json({ path, query: { scorecard } }, options);
  }

  async openBadgeLink(ref: string, scorecard?: string): Promise<BadgeLink> {
    const path = [...productPath(ref), 'badge-link'];
    return this.json({ path, method: 'POST', query: { scorecard } });
  }

  async closeBadgeLink(ref: string): Promise<BadgeLink> {
    const path = [...productPath(ref), 'badge-link'];
    return this.json({ path, method: 'DELETE' });
  }

  listPolicies(options?: RequestOptions): Promise<PolicyList> {
    return this.json({ path: ['governance', 'policies'] }, options);
  }

  async getPolicy(id: string, options?: RequestOptions): Promise<PolicyDetail> {
    return this.json({ path: ['governance', 'policies', id] }, options);
  }

  listPolicyFiles(options?: RequestOptions): Promise<PolicyFiles> {
    return this.json({ path: ['policy-files'] }, options);
  }

  getPolicyFileText(
    { source, path }: FilePlace,
    options?: RequestOptions,
  ): Promise<PolicyFileText> {
    const query = { source, path };
    return this.json({ path: ['policy-files', 'text'], query }, options);
  }

  previewImpact(
    request: ImpactRequest,
    options?: RequestOptions,
  ): Promise<ImpactPreview> {
    const path = ['governance', 'impact'];
    return this.json({ path, method: 'POST', body: request }, options);
  }

  getCheckContext(
    query: CheckContextQuery,
    options?: RequestOptions,
  ): Promise<CheckContext> {
    // What a thousand documents name does not fit into an address.
    const path = ['check-context'];
    return this.json({ path, method: 'POST', body: query }, options);
  }

  async listPolicyProducts(
    id: string,
    query: PolicyProductsQuery = {},
    options?: RequestOptions,
  ): Promise<Page<PolicyProduct>> {
    const path = ['governance', 'policies', id, 'products'];
    return this.json({ path, query: { ...query } }, options);
  }

  async getDomainGovernance(
    domain: string,
    options?: RequestOptions,
  ): Promise<DomainGovernance> {
    return this.json({ path: ['governance', 'domains', domain] }, options);
  }

  listScorecards(options?: RequestOptions): Promise<ScorecardList> {
    return this.json({ path: ['governance', 'scorecards'] }, options);
  }

  async getScorecard(
    id: string,
    options?: RequestOptions,
  ): Promise<ScorecardDetail> {
    return this.json({ path: ['governance', 'scorecards', id] }, options);
  }

  async getScorecardTrend(
    id: string,
    query: { owner: string },
    options?: RequestOptions,
  ): Promise<ScorecardTrend> {
    const path = ['governance', 'scorecards', id, 'trend'];
    return this.json({ path, query }, options);
  }

  listCampaigns(options?: RequestOptions): Promise<CampaignList> {
    return this.json({ path: ['governance', 'campaigns'] }, options);
  }

  async getCampaign(
    id: string,
    options?: RequestOptions,
  ): Promise<CampaignDetail> {
    return this.json({ path: ['governance', 'campaigns', id] }, options);
  }

  async exportResults(
    format: ResultsFormat,
    query: ResultsQuery = {},
    options?: RequestOptions,
  ): Promise<Blob> {
    const path = ['governance', 'results', format];
    return this.blob({ path, query: { ...query } }, options);
  }
}
