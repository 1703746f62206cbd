import type { WaiverRequest } from '../../client/types';
import { JsonObject, parseProductRef, Problem } from '../../model';
import {
  WAIVER_REQUEST_PROBLEMS,
  WaiverRequestProblemCode,
} from '../../model/waiverRequestProblems.table';
import { policiesFor } from '../set/policiesFor';
import { PolicySet } from '../set/PolicySet';
import { PolicyWaiver } from '../verdict/PolicyWaiver';
import { dayOf, daysAfter } from './days';
import { readWaiverFile } from './readWaiverFile';

/** What somebody asks for, with all that is wrong with it. @public */
export interface WaiverRequestReading {
  /** Absent where anything is wrong. */
  waiver?: PolicyWaiver;
  problems: Problem[];
}

const MOST_OVERRIDE_DAYS = 14;

/**
 * Reads a waiver that is asked for as one is read that stands in a file, so that
 * the same may be asked for by both ways.
 *
 * @param options - `requestedBy` is an entity ref; `now` ISO 8601; `isOverride` = nobody is asked, and it lasts 14 days at most
 * @public
 */
export function readWaiverRequest(
  { policy, product, port, column, reason, ticket, expires }: WaiverRequest,
  options: {
    set: PolicySet;
    requestedBy: string;
    now: string;
    isOverride?: boolean;
  },
): WaiverRequestReading {
  const { set, requestedBy, now, isOverride = false } = options;
  const today = dayOf(now);
  const spec = {
    ...{ policy, product, reason: reason.trim(), requestedBy, expires },
    ...{ port: port || undefined, column: column || undefined },
    ...{ ticket: ticket || undefined, requestedOn: today },
  };
  if (spec.reason === '') {
    return { problems: [problemOf('waiver-reason-missing', {})] };
  }
  const { requests, problems } = readWaiverFile({
    path: '',
    now,
    content: JSON.stringify({
      apiVersion: 'meshstage.io/v1alpha1',
      kind: 'PolicyWaiver',
      metadata: {},
      spec,
    }),
  });
  const [read] = requests;
  if (!read || problems.length > 0) {
    return { problems };
  }
  const domain = parseProductRef(read.product)?.domain ?? '';
  const known = policiesFor(set, domain).find(
    ({ policy: { id } }) => id === read.policy,
  );
  const latest = daysAfter(today, MOST_OVERRIDE_DAYS);
  if (!known) {
    const data = { policy, product: read.product };
    return { problems: [problemOf('waiver-policy-unknown', data)] };
  }
  if (!isOverride && known.policy.owner === undefined) {
    return { problems: [problemOf('waiver-policy-without-owner', { policy })] };
  }
  if (isOverride && expires > latest) {
    const data = { expires, from: today, latest, limit: MOST_OVERRIDE_DAYS };
    return { problems: [problemOf('override-too-long', data)] };
  }
  const { path: _p, at: _a, requestedOn: _r, ...waiver } = read;
  return { waiver, problems: [] };
}

/** Places are of a text that nobody wrote. */
function problemOf(code: WaiverRequestProblemCode, data: JsonObject): Problem {
  const { severity } = WAIVER_REQUEST_PROBLEMS[code];
  return { code, severity, path: '', data };
}
