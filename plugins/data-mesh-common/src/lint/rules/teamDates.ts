import { DataContract, DataProduct } from '../../model';
import { LintFinding } from '../LintRule';

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Members of a team, in both of its shapes, whose last day is before their first. */
export function teamDates({ team }: DataContract | DataProduct): LintFinding[] {
  return (team?.members ?? []).flatMap(({ dateIn = '', dateOut = '' }, index) =>
    // Days of ISO 8601 compare as texts.
    DAY.test(dateIn) && DAY.test(dateOut) && dateOut < dateIn
      ? [
          {
            code: 'dates-reversed',
            path: `team.members[${index}].dateOut`,
            data: { start: dateIn, end: dateOut },
          },
        ]
      : [],
  );
}
