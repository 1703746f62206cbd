import { AuditorService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { SubmissionDetail } from '@meshstage/plugin-data-mesh-common';
import { IntakeRequest } from '../intake/Intake';

/** What the audit log says of one attempt to publish. */
export interface AuditPublish {
  /** A decision that was stored: accepted, refused or waiting. */
  decided(
    request: Omit<IntakeRequest, 'documents'>,
    detail: SubmissionDetail,
    before: string | undefined,
  ): Promise<void>;
  /** An attempt that the caller has no right to, or that could not be stored. */
  failed(request: IntakeRequest, error: unknown): Promise<void>;
}

/**
 * Audit event `publish`: who, through which door, which product, the hashes of
 * the revision before and of what was submitted, and the result. A refused
 * attempt is an event that succeeded: the gate did its work.
 */
export function createAuditPublish(auditor: AuditorService): AuditPublish {
  function start(request: Omit<IntakeRequest, 'documents'>, meta: JsonObject) {
    return auditor.createEvent({
      eventId: 'publish',
      severityLevel: 'medium',
      meta: {
        actor: request.submittedBy,
        door: request.door,
        source: request.source.id,
        ...meta,
      },
    });
  }
  return {
    async decided(request, detail, before) {
      const event = await start(request, {});
      await event.success({
        meta: {
          result: detail.state,
          submission: detail.id,
          title: detail.title,
          ...(detail.productRef ? { ref: detail.productRef } : {}),
          ...(before ? { before } : {}),
          documents: detail.documents.map(({ path, sha256 }) => ({
            path,
            sha256,
          })),
        },
      });
    },
    async failed(request, error) {
      const event = await start(request, {
        documents: request.documents.map(({ path }) => path),
      });
      await event.fail({ error: toError(error) });
    },
  };
}
