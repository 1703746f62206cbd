import { Problem } from '../../model';
import { OVERLAY_PROBLEMS } from '../../model/overlayProblems.table';
import { SetFile } from './SetFile';

/**
 * A file as its last good revision has it, with what is wrong with it now; as it
 * is where there is none.
 */
export function keptFile(file: SetFile, problems: readonly Problem[]): SetFile {
  const { source, scope, ownScope, path, lastGood, held } = file;
  if (!lastGood) {
    return file;
  }
  return {
    source,
    scope,
    ownScope,
    path,
    content: lastGood.file.content,
    reading: lastGood.reading,
    kept: true,
    held,
    problems: [
      ...problems,
      {
        code: 'policy-file-kept',
        severity: OVERLAY_PROBLEMS['policy-file-kept'].severity,
        path: '',
        data: {},
      },
    ],
  };
}
