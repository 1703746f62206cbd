import { OVERLAY_PROBLEMS } from '../../model/overlayProblems.table';
import { TextPlace } from '../../policy/language/TextPlace';
import { PolicyFileProblem } from '../../policy/set/PolicySet';
import { DefinitionFile } from './readKept';

/** Something with an id, as its file has it. */
export interface Defined<T> {
  file: DefinitionFile;
  definition: T;
  /** Whether the file says something else now. */
  isEarlier: boolean;
}

/** Of several with one id the first holds; of each other one it is told. */
export function uniqueById<
  T extends { id: string; places: ReadonlyMap<string, TextPlace> },
>(
  all: readonly Defined<T>[],
): { held: Defined<T>[]; problems: PolicyFileProblem[] } {
  const code = 'policy-id-taken';
  const { severity } = OVERLAY_PROBLEMS[code];
  const holders = new Map<string, Defined<T>>();
  const problems: PolicyFileProblem[] = [];
  for (const each of all) {
    const { file, definition } = each;
    const { id: policy, places } = definition;
    const holder = holders.get(policy);
    if (holder === undefined) {
      holders.set(policy, each);
      continue;
    }
    const { source, path: other } = holder.file;
    problems.push({
      source: file.source,
      path: file.path,
      problem: {
        code,
        severity,
        path: 'metadata.id',
        ...places.get('metadata.id'),
        data: { policy, other, source },
      },
    });
  }
  return { held: [...holders.values()], problems };
}
