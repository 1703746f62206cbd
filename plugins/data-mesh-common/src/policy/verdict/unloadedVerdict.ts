import { UnloadedFile } from '../set/PolicySet';
import { PolicyVerdict } from './PolicyVerdict';

/**
 * What is said of each product under a file of which nobody knows what it asks
 * for. It is heavy, so that a caller who refuses what could not be answered
 * refuses here too.
 */
export function unloadedVerdict(file: UnloadedFile): PolicyVerdict {
  const { source, path } = file;
  return {
    policy: unloadedId(file),
    severity: 'critical',
    outcome: 'error',
    counts: { pass: 0, fail: 0, waived: 0, error: 1, 'not-evaluated': 0 },
    enforcement: { error: 'deny' },
    evidence: [
      {
        outcome: 'error',
        path: '',
        key: '',
        modelPath: '',
        reason: `Policy file ${JSON.stringify(path)} of source ${JSON.stringify(
          source,
        )} has never been read without an error, so nobody knows what it asks for.`,
        enforcement: 'deny',
      },
    ],
  };
}

/** What stands for the policies of the file, whose ids nobody knows. */
export function unloadedId({
  source,
  path,
}: Pick<UnloadedFile, 'source' | 'path'>): string {
  return `${source}:${path}`;
}
