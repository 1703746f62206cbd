import { WAIVER_PROBLEMS } from '../../model/waiverProblems.table';
import { findIn } from '../files/findIn';
import { PolicyReading } from '../language/PolicyReading';
import { instantOf } from '../operators/values/instantOf';
import { daysAfter, MOST_DAYS } from './days';
import { WaiverDocument } from './WaiverDocument';

const find = findIn(WAIVER_PROBLEMS);

/**
 * Reports dates that cannot be. Dates of one form are in the order of their
 * letters. Without `now` nothing can be said of what is still to come.
 */
export function checkDates(
  { requestedOn, approvedOn, expires }: WaiverDocument,
  now: string | undefined,
  reading: PolicyReading,
): void {
  const from = approvedOn ?? requestedOn;
  const latest = daysAfter(from, MOST_DAYS);
  if (approvedOn !== undefined && approvedOn < requestedOn) {
    find(reading, 'waiver-approved-before-requested', 'spec.approvedOn', {
      approvedOn,
      requestedOn,
    });
  }
  if (expires < from) {
    find(reading, 'waiver-over-before-it-begins', 'spec.expires', {
      expires,
      from,
    });
  } else if (expires > latest) {
    find(reading, 'waiver-too-long', 'spec.expires', {
      expires,
      from,
      latest,
      limit: MOST_DAYS,
    });
  }
  const today = now === undefined ? undefined : dayOf(now);
  if (today !== undefined) {
    // East of Greenwich it is tomorrow already.
    const last = daysAfter(today, 1);
    for (const [key, day] of [
      ['requestedOn', requestedOn],
      ['approvedOn', approvedOn],
    ] as const) {
      if (day !== undefined && day > last) {
        find(reading, 'waiver-from-the-future', `spec.${key}`, {
          key,
          day,
          today,
        });
      }
    }
  }
}

function dayOf(now: string): string | undefined {
  const instant = instantOf(now);
  return instant === undefined
    ? undefined
    : new Date(instant).toISOString().slice(0, 10);
}
