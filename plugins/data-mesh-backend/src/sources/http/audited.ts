import { AuditorService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { Request } from 'express';

/** Does work for a request, as an event of the audit log with its result. */
export async function audited<T>(
  options: {
    auditor: AuditorService;
    eventId: string;
    request: Request;
    meta: JsonObject;
  },
  work: () => Promise<{ result: T; meta: JsonObject }>,
): Promise<T> {
  const { auditor, ...event } = options;
  const entry = await auditor.createEvent({
    ...event,
    severityLevel: 'medium',
  });
  try {
    const { result, meta } = await work();
    await entry.success({ meta });
    return result;
  } catch (error) {
    await entry.fail({ error: toError(error) });
    throw error;
  }
}
