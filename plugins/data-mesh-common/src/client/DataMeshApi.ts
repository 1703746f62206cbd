import { GovernanceApi } from './GovernanceApi';
import { RequestOptions } from './RequestOptions';
import {
  ChangelogPage,
  HistoryQuery,
  MendRequest,
  MendResult,
  NewDocumentsRequest,
  NewDocumentsResult,
  Page,
  PortSchema,
  ProductDetail,
  ProductLineage,
  Registration,
  RevisionComparison,
  RevisionSummary,
  SchemaComparison,
  SourceReadingResult,
  SourceStatus,
  SubmissionDetail,
  SubmissionQuery,
  SubmissionRequest,
  SubmissionSummary,
} from './types';
import { ProductPage, ProductQuery } from './productQuery';

/**
 * The HTTP API of the data-mesh backend. Every method throws `ResponseError`
 * of `@backstage/errors`; a product that is missing or may not be read is the
 * same `NotFoundError`.
 *
 * @public
 */
export interface DataMeshApi extends GovernanceApi {
  listProducts(
    query?: ProductQuery,
    options?: RequestOptions,
  ): Promise<ProductPage>;
  /** `ref` is `dataproduct:<domain>/<name>`. */
  getProduct(ref: string, options?: RequestOptions): Promise<ProductDetail>;
  getSchema(
    ref: string,
    port: { name: string; version?: string },
    options?: RequestOptions,
  ): Promise<PortSchema>;
  getLineage(ref: string, options?: RequestOptions): Promise<ProductLineage>;
  /** The owner's text, every character of it, without byte order mark. */
  getRevisionText(id: string, options?: RequestOptions): Promise<string>;
  /** Revisions of a product or of the contract line of a port, newest first. */
  listRevisions(
    ref: string,
    query?: HistoryQuery,
    options?: RequestOptions,
  ): Promise<Page<RevisionSummary>>;
  /** The same revisions, each compared with the one before it. */
  getChangelog(
    ref: string,
    query?: HistoryQuery,
    options?: RequestOptions,
  ): Promise<ChangelogPage>;
  /** Compares two revisions of one product or of one contract, whatever their majors. */
  compareRevisions(
    revisions: { before: string; after: string },
    options?: RequestOptions,
  ): Promise<RevisionComparison>;
  /** The same for two revisions of a contract, with their schemas laid over each other. */
  compareSchemas(
    revisions: { before: string; after: string },
    options?: RequestOptions,
  ): Promise<SchemaComparison>;
  listSubmissions(
    query?: SubmissionQuery,
    options?: RequestOptions,
  ): Promise<Page<SubmissionSummary>>;
  getSubmission(
    id: string,
    options?: RequestOptions,
  ): Promise<SubmissionDetail>;
  /** 200, 201, 202 and 422 all resolve: the state says which. 409 throws `ConflictError`. */
  submit(
    request: SubmissionRequest,
    options?: RequestOptions & { ifMatch?: string },
  ): Promise<SubmissionDetail>;
  /** Judges mended texts, or publishes them. 200, 409 and 422 resolve: the outcome says which. */
  mendSubmission(
    id: string,
    request: MendRequest,
    options?: RequestOptions,
  ): Promise<MendResult>;
  listSources(options?: RequestOptions): Promise<SourceStatus[]>;
  refreshSource(id: string, options?: RequestOptions): Promise<void>;
  /**
   * Puts documents of new products into a source, all or none. 200, 201 and 422
   * resolve: the outcome says which; 409 throws where something is there already.
   */
  createDocuments(
    sourceId: string,
    request: NewDocumentsRequest,
    options?: RequestOptions,
  ): Promise<NewDocumentsResult>;
  /**
   * Asks a source to read now, waits (30 seconds unless told, at most 60) and
   * resolves to what became of the documents at these paths below its root.
   */
  publishFromSource(
    id: string,
    request: { paths: string[]; timeoutSeconds?: number },
    options?: RequestOptions,
  ): Promise<SourceReadingResult>;
  confirmRemovals(id: string, options?: RequestOptions): Promise<void>;
  listRegistrations(options?: RequestOptions): Promise<Registration[]>;
  registerUrl(url: string, options?: RequestOptions): Promise<Registration>;
  removeRegistration(id: string, options?: RequestOptions): Promise<void>;
}
