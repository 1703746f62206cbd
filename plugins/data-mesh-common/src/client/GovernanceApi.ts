import type { CheckContext } from '../policy/context/CheckContext';
import type { CheckContextQuery } from '../policy/context/contextQuery';
import type { FilePlace } from '../policy/set/PolicySet';
import type { RequestOptions } from './RequestOptions';
import type {
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
import type { ReviewApi } from './ReviewApi';
import type { WaiverApi } from './WaiverApi';

/**
 * What policies and scorecards say of products. Counts and lists are of the
 * products that the caller may read; nothing is told of the others.
 *
 * @public
 */
export interface GovernanceApi extends WaiverApi, ReviewApi {
  /** What every policy and scorecard says of a product, as it was judged last. */
  getProductGovernance(
    ref: string,
    options?: RequestOptions,
  ): Promise<ProductGovernance>;
  /** Changes of what policies say of a product, newest first. */
  listOutcomeChanges(
    ref: string,
    query?: OutcomeChangeQuery,
    options?: RequestOptions,
  ): Promise<Page<OutcomeChange>>;
  /** Reaches both verdicts of a change again; `id` is that of the change. */
  replayChange(
    ref: string,
    id: string,
    options?: RequestOptions,
  ): Promise<ReplayedChange>;
  /** The level that a product has reached, as an SVG image; of the first scorecard that looks at it unless one is named. */
  getBadge(
    ref: string,
    scorecard?: string,
    options?: RequestOptions,
  ): Promise<string>;
  /** Whether everybody sees the badge of a product, and where. */
  getBadgeLink(
    ref: string,
    scorecard?: string,
    options?: RequestOptions,
  ): Promise<BadgeLink>;
  /** Lets everybody who has the address see the badge, until `closeBadgeLink` ends it. */
  openBadgeLink(ref: string, scorecard?: string): Promise<BadgeLink>;
  /** Ends all public addresses of the badges of a product. */
  closeBadgeLink(ref: string): Promise<BadgeLink>;
  listPolicies(options?: RequestOptions): Promise<PolicyList>;
  getPolicy(id: string, options?: RequestOptions): Promise<PolicyDetail>;
  /** Where policies come from, and what is wrong with their files. */
  listPolicyFiles(options?: RequestOptions): Promise<PolicyFiles>;
  /** A file in force, to be changed; one that names products by waivers is refused. */
  getPolicyFileText(
    place: FilePlace,
    options?: RequestOptions,
  ): Promise<PolicyFileText>;
  /** Which products would flip if policies were changed; nothing is stored. */
  previewImpact(
    request: ImpactRequest,
    options?: RequestOptions,
  ): Promise<ImpactPreview>;
  /** All that the gate looks at besides some documents, see `contextQuery`. */
  getCheckContext(
    query: CheckContextQuery,
    options?: RequestOptions,
  ): Promise<CheckContext>;
  /** Products that a policy has judged, the worst first. */
  listPolicyProducts(
    id: string,
    query?: PolicyProductsQuery,
    options?: RequestOptions,
  ): Promise<Page<PolicyProduct>>;
  /** How the products of a domain stand, and what is asked of them. */
  getDomainGovernance(
    domain: string,
    options?: RequestOptions,
  ): Promise<DomainGovernance>;
  listScorecards(options?: RequestOptions): Promise<ScorecardList>;
  getScorecard(id: string, options?: RequestOptions): Promise<ScorecardDetail>;
  /** How the products of an owner, an entity ref, stood at the end of each day. */
  getScorecardTrend(
    id: string,
    query: { owner: string },
    options?: RequestOptions,
  ): Promise<ScorecardTrend>;
  listCampaigns(options?: RequestOptions): Promise<CampaignList>;
  getCampaign(id: string, options?: RequestOptions): Promise<CampaignDetail>;
  /** What policies say of all products, as a file; it can be large. */
  exportResults(
    format: ResultsFormat,
    query?: ResultsQuery,
    options?: RequestOptions,
  ): Promise<Blob>;
}
