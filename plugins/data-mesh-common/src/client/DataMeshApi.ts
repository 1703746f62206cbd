import {
  Page,
  PortSchema,
  ProductDetail,
  ProductLineage,
  Registration,
  SourceStatus,
  SubmissionDetail,
  SubmissionQuery,
  SubmissionRequest,
  SubmissionSummary,
} from './types';
import { ProductPage, ProductQuery } from './productQuery';

/** Abort and, for `If-Match`, the revision hash that the caller has seen. @public */
export interface RequestOptions {
  signal?: AbortSignal;
}

/**
 * The HTTP API of the data-mesh backend. Every method throws `ResponseError`
 * of `@backstage/errors`; a product that is missing or may not be read is the
 * same `NotFoundError`.
 *
 * @public
 */
export interface DataMeshApi {
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
  /** The owner's text, byte for byte. */
  getRevisionText(id: string, options?: RequestOptions): Promise<string>;
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
  listSources(options?: RequestOptions): Promise<SourceStatus[]>;
  refreshSource(id: string, options?: RequestOptions): Promise<void>;
  confirmRemovals(id: string, options?: RequestOptions): Promise<void>;
  listRegistrations(options?: RequestOptions): Promise<Registration[]>;
  registerUrl(url: string, options?: RequestOptions): Promise<Registration>;
  removeRegistration(id: string, options?: RequestOptions): Promise<void>;
}
