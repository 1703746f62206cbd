import {
  ComparedVersion,
  readDocument,
  renderProblem,
} from '@meshstage/plugin-data-mesh-common';
import { CannotRun } from '../CannotRun';
import { counted } from '../terminal/counted';
import { Source } from './Source';

/** Reasons that are told; 'data-mesh lint' tells all. */
const MOST = 3;

/** A document that has to be understood, and what the person should know about it. */
export interface ReadModel extends ComparedVersion {
  /** A sentence about errors that it has all the same. */
  remark?: string;
}

/** Reads a document as a model. @throws CannotRun, with the first errors, where there is none */
export async function readModel(source: Source): Promise<ReadModel> {
  const { document, problems, text } = readDocument(await source.read());
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!document) {
    const reasons = errors.slice(0, MOST).map(problem => {
      const place = problem.line === undefined ? '' : `:${problem.line}`;
      const { message } = renderProblem(problem);
      return `${source.name}${place} cannot be understood: ${message}`;
    });
    throw new CannotRun(reasons.join('\n'));
  }
  const file = source.name;
  return {
    file,
    document,
    text,
    ...(errors.length > 0 && {
      remark: `${file} has ${counted(
        errors.length,
        'error',
      )}, so the comparison may miss something; 'data-mesh lint' tells more.`,
    }),
  };
}
