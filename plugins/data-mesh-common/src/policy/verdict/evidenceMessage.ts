import { Evidence } from './PolicyVerdict';

/**
 * What is to be said of an item that did not pass, in the policy's own words
 * unless there is more to say.
 *
 * @public
 */
export function evidenceMessage({
  outcome,
  path,
  message,
  reason,
  waiver,
}: Pick<
  Evidence,
  'outcome' | 'path' | 'message' | 'reason' | 'waiver'
>): string {
  switch (outcome) {
    case 'error':
      return path === ''
        ? reason ?? ''
        : `${path} cannot be judged: ${reason ?? ''}`;
    case 'not-evaluated':
      return `Not evaluated: ${reason ?? path}`;
    case 'waived':
      return `${message ?? path} (waived until ${waiver?.expires}: ${
        waiver?.reason
      })`;
    default:
      return message ?? path;
  }
}
