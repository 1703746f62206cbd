import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  NewDocumentsRequest,
  NewDocumentsResult,
} from '@meshstage/plugin-data-mesh-common';
import { incomingTexts } from '../../http/incomingTexts';
import { Intake } from '../../intake/Intake';
import { ConfiguredSource } from '../config/readSourceConfigs';
import { isRefused } from './isRefused';
import { requirePlace } from './requirePlace';
import { writeToSource } from './writeToSource';

/**
 * Judges documents of new products as a source would, with the rights of a
 * person besides its own, and unless it is a dry run puts what the gate does
 * not refuse into that source. The source reads them as it reads everything.
 */
export async function createDocuments(
  services: { intake: Intake; logger: LoggerService },
  options: {
    configured: ConfiguredSource;
    request: NewDocumentsRequest;
    credentials: BackstageCredentials;
  },
): Promise<NewDocumentsResult> {
  const { configured, request, credentials } = options;
  const { id, type, domains } = configured;
  const documents = incomingTexts(request.documents);
  requirePlace(
    configured,
    documents.map(({ path }) => path),
  );
  const submissions = await services.intake.submit({
    door: 'source',
    source: { id, type, domains },
    submittedBy: `source:${id}`,
    credentials,
    documents,
    mustBeNew: true,
    dryRun: true,
    point: request.dryRun ? 'check' : 'publish',
  });
  if (isRefused(submissions)) {
    return { outcome: 'refused', submissions };
  }
  if (request.dryRun) {
    return { outcome: 'judged', submissions };
  }
  const { logger } = services;
  await writeToSource({ configured, changes: documents, logger });
  return { outcome: 'written', submissions };
}
