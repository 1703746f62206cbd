import { InputError } from '@backstage/errors';
import { Problem, renderProblem } from '@meshstage/plugin-data-mesh-common';

/** Answers with all that is wrong with what was asked for. */
export function throwProblems(problems: readonly Problem[]): never {
  const sentences = problems.map(problem => {
    const { message, fix } = renderProblem(problem);
    return `${message} ${fix}`;
  });
  throw new InputError(sentences.join(' '));
}
