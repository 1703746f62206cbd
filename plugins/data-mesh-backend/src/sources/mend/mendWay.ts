import { LoggerService } from '@backstage/backend-plugin-api';
import {
  MendOptions,
  ProductResource,
  slugify,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { SubmissionVisibility } from '../../access/SubmissionVisibility';
import { isVisible } from '../../access/visibleProducts';
import { readIncoming } from '../../intake/readIncoming';
import { getResourcesAtPaths } from '../../registry/products/getResourcesAtPaths';
import { textOf } from '../../registry/textOf';
import { StartedSource } from '../startSources';
import { MendTarget } from './readMendTarget';

/** What finding the way of mending uses. */
export interface MendWayServices {
  knex: Knex;
  started: ReadonlyMap<string, StartedSource>;
  logger: LoggerService;
}

/**
 * How somebody may mend a submission; absent when it is not refused or waiting,
 * a newer attempt took its place, its text was not kept, or she may not publish
 * what it is about.
 */
export async function mendWay(
  services: MendWayServices,
  target: MendTarget,
  visibility: SubmissionVisibility,
): Promise<MendOptions['way'] | undefined> {
  const { submission, newerAttempt, documents } = target;
  const open = submission.state === 'refused' || submission.state === 'waiting';
  const whole = documents.every(
    ({ bytes }) => bytes !== undefined && textOf(bytes) !== undefined,
  );
  if (!open || newerAttempt !== undefined || !whole) {
    return undefined;
  }
  if (!(await mayMend(services, target, visibility))) {
    return undefined;
  }
  if (submission.door === 'push') {
    return 'push';
  }
  const { source } = services.started.get(submission.source_id)?.configured ?? {
    source: undefined,
  };
  return source?.write ? 'write' : 'patch';
}

/**
 * Whether somebody may replace these documents, whatever with: it needs
 * `data-mesh.product.publish` on what the submission is about, on what is live
 * from the same paths, and on every domain that the documents name. What
 * replaces them is authorised for itself when it is judged.
 */
async function mayMend(
  services: MendWayServices,
  target: MendTarget,
  { publishing, principal }: SubmissionVisibility,
): Promise<boolean> {
  const { submission, documents } = target;
  const { domain, owner, product_ref: ref } = submission;
  if (publishing.criteria === 'all' || publishing.criteria === 'none') {
    return publishing.criteria === 'all';
  }
  const isPush = submission.door === 'push';
  // Pushes come from everywhere: their paths are nobody's place.
  const live = isPush
    ? []
    : await getResourcesAtPaths({
        knex: services.knex,
        sourceId: submission.source_id,
        paths: documents.map(({ path }) => path),
      });
  const concerned: ProductResource[] = [
    ...live,
    ...(await namedDomains(services, documents))
      .filter(each => each !== domain)
      .map(each => ({ domain: each })),
    ...(domain === null
      ? []
      : [{ ref: ref ?? undefined, domain, owner: owner ?? undefined }]),
  ];
  // Of what cannot be read, only what is live says whose it is.
  return concerned.length > 0
    ? concerned.every(resource => isVisible(resource, publishing))
    : isPush && submission.submitted_by === principal;
}

async function namedDomains(
  { logger }: MendWayServices,
  documents: MendTarget['documents'],
): Promise<string[]> {
  const incoming = await readIncoming({
    documents: documents.flatMap(({ path, bytes }) =>
      bytes ? [{ path, content: bytes }] : [],
    ),
    logger,
  });
  const slugs = incoming.map(({ read }) =>
    slugify(read.reading.document?.domain ?? ''),
  );
  return [...new Set(slugs)].filter(slug => slug !== '');
}
