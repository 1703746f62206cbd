import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { SubmissionState } from '@meshstage/plugin-data-mesh-common';
import { IncomingDocument } from '../../intake/Intake';

const ENOUGH_FAILURES = 3;

/** What became of documents that were handed in, by path. */
export type Submitted = Map<string, SubmissionState>;

/**
 * Hands documents to the intake, group by group. Where a group fails, its
 * parts are handed in one by one, so that what fails for reasons of its own
 * does not stop the others; when three in a row fail, it is not them, and the
 * rest waits for the next run. Resolves to the paths that are to be tried again.
 */
export async function submitGroups(options: {
  groups: { together: string[][] }[];
  document: (path: string) => IncomingDocument;
  submit: (documents: IncomingDocument[]) => Promise<Submitted>;
  /** Called after every success; what it throws ends everything. */
  record: (submitted: Submitted) => Promise<void>;
  logger: LoggerService;
  signal: AbortSignal;
}): Promise<string[]> {
  const { groups, document, submit, record, logger, signal } = options;
  const again: string[] = [];
  let failuresInARow = 0;

  async function attempt(paths: string[]): Promise<boolean> {
    signal.throwIfAborted();
    let submitted: Submitted;
    try {
      submitted = await submit(paths.map(document));
    } catch (error) {
      logger.warn(
        `Taking in ${paths.slice(0, 5).join(', ')} failed (documents: ${
          paths.length
        }); it is tried again`,
        toError(error),
      );
      return false;
    }
    await record(submitted);
    again.push(...paths.filter(path => !submitted.has(path)));
    return true;
  }

  for (const { together } of groups) {
    const whole = together.length > 1 && failuresInARow < ENOUGH_FAILURES;
    if (whole && (await attempt(together.flat()))) {
      failuresInARow = 0;
      continue;
    }
    for (const part of together) {
      if (failuresInARow < ENOUGH_FAILURES && (await attempt(part))) {
        failuresInARow = 0;
      } else {
        failuresInARow += 1;
        again.push(...part);
      }
    }
  }
  return again;
}
