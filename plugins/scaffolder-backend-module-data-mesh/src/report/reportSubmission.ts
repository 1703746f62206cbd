import { LoggerService } from '@backstage/backend-plugin-api';
import {
  RenderedProblem,
  SubmissionDetail,
} from '@meshstage/plugin-data-mesh-common';

/**
 * Tells the log of a task what became of a submission: every problem with its
 * place and the way to mend it.
 */
export function reportSubmission(
  logger: LoggerService,
  submission: Pick<
    SubmissionDetail,
    'state' | 'title' | 'documents' | 'problems' | 'waitingFor'
  >,
  isTried: boolean,
): void {
  const { state, title, documents, problems, waitingFor } = submission;
  logger.info(isTried ? `${title} would be ${state}` : `${title} is ${state}`);
  for (const problem of problems) {
    report(logger, '', problem);
  }
  for (const document of documents) {
    for (const problem of document.problems) {
      report(logger, document.path, problem);
    }
  }
  for (const { kind, name } of waitingFor) {
    logger.warn(
      `It waits for ${kind} ${name}, and is judged again when that arrives`,
    );
  }
}

function report(logger: LoggerService, path: string, problem: RenderedProblem) {
  const { code, severity, line, column, message, fix } = problem;
  const place = [path, line, column].filter(
    part => part !== undefined && part !== '',
  );
  const text = `${[place.join(':'), severity, code]
    .filter(part => part !== '')
    .join(' ')}: ${message} ${fix}`;
  if (severity === 'error') {
    logger.error(text);
  } else if (severity === 'warning') {
    logger.warn(text);
  } else {
    logger.info(text);
  }
}
