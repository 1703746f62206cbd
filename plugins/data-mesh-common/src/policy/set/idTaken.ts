import { Problem } from '../../model';
import { OVERLAY_PROBLEMS } from '../../model/overlayProblems.table';
import { TextPlace } from '../language/TextPlace';
import { FilePlace } from './PolicySet';

/** That the id of something is that of something in another file, which holds. */
export function idTaken(
  {
    id: policy,
    places,
  }: { id: string; places: ReadonlyMap<string, TextPlace> },
  file: FilePlace,
  { source, path: other }: FilePlace,
): Problem {
  const code = 'policy-id-taken';
  // One path in two sources would read as if a file stood in its own way.
  const isNamesake = file.path === other && file.source !== source;
  return {
    code,
    severity: OVERLAY_PROBLEMS[code].severity,
    path: 'metadata.id',
    ...places.get('metadata.id'),
    data: { policy, other, source, ...(isNamesake && { of: source }) },
  };
}
