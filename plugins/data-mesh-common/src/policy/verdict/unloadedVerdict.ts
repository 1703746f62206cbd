import { UnloadedFile } from '../set/PolicySet';
import { PolicyVerdict } from './PolicyVerdict';

/**
 * What is said of each product under a file or a source of which nobody knows what
 * it asks for. It is heavy, so that a caller who refuses what could not be answered
 * refuses here too.
 */
export function unloadedVerdict(file: UnloadedFile): PolicyVerdict {
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
        reason: reasonOf(file),
        enforcement: 'deny',
      },
    ],
  };
}

function reasonOf({ source, path }: UnloadedFile): string {
  const which =
    path === '' ? 'Policy' : `Policy file ${JSON.stringify(path)} of`;
  const how = path === '' ? '' : ' without an error';
  return `${which} source ${JSON.stringify(
    source,
  )} has never been read${how}, so nobody knows what it asks for.`;
}

/** What stands for the policies of the file or the source, whose ids nobody knows. */
export function unloadedId({
  source,
  path,
}: Pick<UnloadedFile, 'source' | 'path'>): string {
  return `${source}:${path || '*'}`;
}
