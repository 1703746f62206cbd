import { InputError } from '@backstage/errors';
import { SubmissionRequest } from '@meshstage/plugin-data-mesh-common';
import { Request } from 'express';
import { IncomingDocument } from '../intake/Intake';
import { incomingTexts } from './incomingTexts';

/** What a push asks for. */
export interface Push {
  documents: IncomingDocument[];
  dryRun: boolean;
  ifMatch?: string;
}

/** Reads a push whose shape the OpenAPI document has let through. */
export function readPush(req: Request): Push {
  const { documents, commit, dryRun } = req.body as SubmissionRequest;
  return {
    documents: incomingTexts(documents).map(each => ({ ...each, commit })),
    dryRun: dryRun ?? false,
    ifMatch: readIfMatch(req.header('if-match')),
  };
}

function readIfMatch(header: string | undefined): string | undefined {
  if (header === undefined) {
    return undefined;
  }
  const [, hash] = /^"?([0-9a-f]{64})"?$/.exec(header.trim()) ?? [];
  if (hash === undefined) {
    throw new InputError(
      'If-Match must be the sha256 of the live revision in quotes, as `revisionHash` of the product gives it',
    );
  }
  return hash;
}
