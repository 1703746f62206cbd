import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { MendRequest, MendResult } from '@meshstage/plugin-data-mesh-common';
import { SubmissionVisibility } from '../../access/SubmissionVisibility';
import { sha256 } from '../../database/sha256';
import { Intake, IntakeRequest } from '../../intake/Intake';
import { textOf } from '../../registry/textOf';
import { readNow } from '../readNow';
import { StartedSource } from '../startSources';
import { isRefused } from '../write/isRefused';
import { writeToSource } from '../write/writeToSource';
import { mendDocuments, Mended } from './mendDocuments';
import { mendWay, MendWayServices } from './mendWay';
import { MendTarget, readMendTarget } from './readMendTarget';

const READ_WITHIN_MS = 30_000;

/** What mending uses. */
export interface MendServices extends MendWayServices {
  intake: Intake;
  logger: LoggerService;
  now: () => number;
}

/**
 * Judges mended texts with the identity and rights that their source or push
 * has, besides those of the person. Unless it is a dry run, what the gate does
 * not refuse is pushed, or written to its source and read from there.
 */
export async function mendSubmission(
  services: MendServices,
  options: {
    id: string;
    request: MendRequest;
    credentials: BackstageCredentials;
    visibility: SubmissionVisibility;
  },
): Promise<MendResult> {
  const { id, request, credentials, visibility } = options;
  const target = await readMendTarget({
    knex: services.knex,
    id,
    visibility,
  });
  if (!target) {
    throw new NotFoundError(`No submission ${id}`);
  }
  const way = await mendWay(services, target, visibility);
  if (!way) {
    throw new NotAllowedError(
      target.newerAttempt === undefined
        ? 'You cannot mend this submission: it is not refused and does not wait, its text was not kept, or you lack the permission data-mesh.product.publish on what it is about'
        : `A newer attempt took the place of this submission: mend ${target.newerAttempt}`,
    );
  }
  const mended = mendDocuments(target, request);
  const started = services.started.get(target.submission.source_id);
  const intakeRequest: IntakeRequest = {
    ...originOf(target, started, visibility.principal),
    credentials,
    documents: mended.documents,
    ifMatch: request.ifMatch,
  };
  const judge = (dryRun: boolean) =>
    services.intake.submit({
      ...intakeRequest,
      dryRun,
      // What is written or pushed afterwards has to pass the gate itself.
      point: request.dryRun ? 'check' : 'publish',
    });

  if (request.dryRun || way === 'write') {
    const submissions = await judge(true);
    if (request.dryRun || isRefused(submissions)) {
      return {
        outcome: request.dryRun ? 'judged' : 'refused',
        submissions,
      };
    }
  }
  if (way === 'push') {
    const submissions = await judge(false);
    return {
      outcome: isRefused(submissions) ? 'refused' : 'published',
      submissions,
    };
  }
  if (!started?.configured.source.write) {
    throw new NotAllowedError(
      `Source ${target.submission.source_id} cannot be written to from here: change the document where it is`,
    );
  }
  return await writeAndRead(services, { started, mended, target, visibility });
}

async function writeAndRead(
  services: MendServices,
  options: {
    started: StartedSource;
    mended: Mended;
    target: MendTarget;
    visibility: SubmissionVisibility;
  },
): Promise<MendResult> {
  const { started, mended, target, visibility } = options;
  const { configured, trigger } = started;
  const writing = await writeToSource({
    configured,
    changes: mended.changes,
    logger: services.logger,
  });
  if (writing.type === 'overtaken') {
    return {
      outcome: 'overtaken',
      message: `Somebody changed it meanwhile: ${writing.documents
        .map(({ path }) => path)
        .join(', ')}`,
      submissions: [],
      newer: writing.documents.map(({ path, content }) => ({
        path,
        text: content && textOf(content),
        sha256: content && sha256(content),
      })),
    };
  }
  const { state, message, submissions } = await readNow({
    ...services,
    sourceId: configured.id,
    paths: target.documents.map(({ path }) => path),
    timeoutMs: READ_WITHIN_MS,
    trigger,
    visibility,
  });
  return {
    outcome:
      submissions.length > 0 && state !== 'timeout' ? 'published' : 'unread',
    message,
    submissions,
  };
}

/** Who hands the documents in: the same as when they were submitted. */
function originOf(
  { submission }: MendTarget,
  started: StartedSource | undefined,
  principal: string,
): Pick<IntakeRequest, 'door' | 'source' | 'submittedBy'> {
  const { source_id: id, source_type: type, door } = submission;
  if (door === 'push') {
    const source = { id: 'push', type: 'push', domains: '*' as const };
    return { door, source, submittedBy: principal };
  }
  const domains =
    started?.configured.domains ??
    (JSON.parse(submission.source_domains) as '*' | string[]);
  return {
    door: door === 'registration' ? door : 'source',
    source: { id, type, domains },
    submittedBy: submission.submitted_by,
  };
}
