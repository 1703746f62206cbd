import { CheckedFile } from './CheckedFile';
import { heaviest } from './weigh';

/**
 * Whether a document is worth telling: with something to compare with, whatever
 * is not as it was.
 */
export function saysSomething(
  file: CheckedFile,
  against: string | undefined,
): boolean {
  if (against !== undefined) {
    return file.status !== 'unchanged' || heaviest(file) !== 'ok';
  }
  const { problems, policies, remarks } = file;
  return problems.length + policies.length + remarks.length > 0;
}
