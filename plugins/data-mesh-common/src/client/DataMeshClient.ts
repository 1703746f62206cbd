import { assertOk } from './ApiRequest';
import { decodeBody } from './decodeBody';
import { DataMeshApi } from './DataMeshApi';
import { GovernanceClient } from './GovernanceClient';
import { RequestOptions } from './RequestOptions';
import { productsRequest } from './productsRequest';
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
import { historyRequest } from './historyRequest';
import { productPath } from './productPath';
import { ProductPage, ProductQuery } from './productQuery';

/**
 * The data-mesh backend over HTTP, for browsers and for Node alike: who asks is
 * what the given `fetchApi` adds to a request.
 *
 * @public
 */
export class DataMeshClient extends GovernanceClient implements DataMeshApi {
  listProducts(
    query: ProductQuery = {},
    options?: RequestOptions,
  ): Promise<ProductPage> {
    return this.json(productsRequest(query), options);
  }

  async getProduct(
    ref: string,
    options?: RequestOptions,
  ): Promise<ProductDetail> {
    return this.json({ path: productPath(ref) }, options);
  }

  async getSchema(
    ref: string,
    port: { name: string; version?: string },
    options?: RequestOptions,
  ): Promise<PortSchema> {
    return this.json(
      {
        path: [...productPath(ref), 'schema'],
        query: { port: port.name, version: port.version },
      },
      options,
    );
  }

  async getLineage(
    ref: string,
    options?: RequestOptions,
  ): Promise<ProductLineage> {
    return this.json({ path: [...productPath(ref), 'lineage'] }, options);
  }

  async getRevisionText(id: string, options?: RequestOptions): Promise<string> {
    const path = ['revisions', id, 'text'];
    const response = await this.send({ path }, options);
    return decodeBody(await assertOk(response));
  }

  async listRevisions(
    ref: string,
    query: HistoryQuery = {},
    options?: RequestOptions,
  ): Promise<Page<RevisionSummary>> {
    return this.json(historyRequest(ref, 'revisions', query), options);
  }

  async getChangelog(
    ref: string,
    query: HistoryQuery = {},
    options?: RequestOptions,
  ): Promise<ChangelogPage> {
    return this.json(historyRequest(ref, 'changelog', query), options);
  }

  compareRevisions(
    revisions: { before: string; after: string },
    options?: RequestOptions,
  ): Promise<RevisionComparison> {
    const query = { ...revisions };
    return this.json({ path: ['comparisons'], query }, options);
  }

  compareSchemas(
    revisions: { before: string; after: string },
    options?: RequestOptions,
  ): Promise<SchemaComparison> {
    const query = { ...revisions };
    return this.json({ path: ['comparisons', 'schema'], query }, options);
  }

  listSubmissions(
    query: SubmissionQuery = {},
    options?: RequestOptions,
  ): Promise<Page<SubmissionSummary>> {
    return this.json({ path: ['submissions'], query: { ...query } }, options);
  }

  getSubmission(
    id: string,
    options?: RequestOptions,
  ): Promise<SubmissionDetail> {
    return this.json({ path: ['submissions', id] }, options);
  }

  async submit(
    request: SubmissionRequest,
    options?: RequestOptions & { ifMatch?: string },
  ): Promise<SubmissionDetail> {
    const response = await this.send(
      {
        method: 'POST',
        path: ['submissions'],
        body: request,
        headers: options?.ifMatch ? { 'if-match': `"${options.ifMatch}"` } : {},
      },
      options,
    );
    return answerOf(response, [422], isSubmission);
  }

  async mendSubmission(
    id: string,
    request: MendRequest,
    options?: RequestOptions,
  ): Promise<MendResult> {
    const path = ['submissions', id, 'mend'];
    const response = await this.send(
      { method: 'POST', path, body: request },
      options,
    );
    return answerOf(response, [409, 422], isOutcome<MendResult>);
  }

  listSources(options?: RequestOptions): Promise<SourceStatus[]> {
    return this.json({ path: ['sources'] }, options);
  }

  refreshSource(id: string, options?: RequestOptions): Promise<void> {
    const path = ['sources', id, 'refresh'];
    return this.done({ method: 'POST', path }, options);
  }

  async createDocuments(
    sourceId: string,
    request: NewDocumentsRequest,
    options?: RequestOptions,
  ): Promise<NewDocumentsResult> {
    const path = ['sources', sourceId, 'documents'];
    const response = await this.send(
      { method: 'POST', path, body: request },
      options,
    );
    return answerOf(response, [422], isOutcome<NewDocumentsResult>);
  }

  publishFromSource(
    id: string,
    request: { paths: string[]; timeoutSeconds?: number },
    options?: RequestOptions,
  ): Promise<SourceReadingResult> {
    const path = ['sources', id, 'readings'];
    return this.json({ method: 'POST', path, body: request }, options);
  }

  confirmRemovals(id: string, options?: RequestOptions): Promise<void> {
    const path = ['sources', id, 'removals', 'confirm'];
    return this.done({ method: 'POST', path }, options);
  }

  listRegistrations(options?: RequestOptions): Promise<Registration[]> {
    return this.json({ path: ['registrations'] }, options);
  }

  registerUrl(url: string, options?: RequestOptions): Promise<Registration> {
    const path = ['registrations'];
    return this.json({ method: 'POST', path, body: { url } }, options);
  }

  removeRegistration(id: string, options?: RequestOptions): Promise<void> {
    return this.done(
      { method: 'DELETE', path: ['registrations', id] },
      options,
    );
  }
}

/** Some statuses carry an answer of the gate, or else say that the request itself was wrong. */
async function answerOf<T>(
  response: Response,
  answering: readonly number[],
  isAnswer: (body: unknown) => body is T,
): Promise<T> {
  if (answering.includes(response.status)) {
    const body: unknown = await response
      .clone()
      .json()
      .catch(() => undefined);
    if (isAnswer(body)) {
      return body;
    }
  }
  return (await assertOk(response)).json();
}

function isSubmission(body: unknown): body is SubmissionDetail {
  return (
    typeof body === 'object' &&
    body !== null &&
    'state' in body &&
    'documents' in body
  );
}

function isOutcome<T extends { outcome: string }>(body: unknown): body is T {
  return typeof body === 'object' && body !== null && 'outcome' in body;
}
