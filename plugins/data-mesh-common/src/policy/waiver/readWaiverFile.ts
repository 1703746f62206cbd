import { parseProductRef, Problem } from '../../model';
import { WAIVER_PROBLEMS } from '../../model/waiverProblems.table';
import { findIn } from '../files/findIn';
import { isOfScope } from '../files/isOfScope';
import { readDefinitions } from '../files/readDefinitions';
import { scopeOf } from '../language/policyId';
import { PolicyReading } from '../language/PolicyReading';
import { TextPlace } from '../language/TextPlace';
import { PolicyFile } from '../files/PolicyFile';
import { checkDates } from './checkDates';
import { readWaiver } from './readWaiver';
import { WaiverDocument } from './WaiverDocument';

/** A file that may hold waivers. @public */
export interface WaiverFile extends PolicyFile {
  /** ISO 8601; absent = no date is held against today. */
  now?: string;
}

/** What a file holds of waivers. @public */
export interface WaiverFileReading {
  /**
   * Approved, and from a source of the policy's own level. They count until they
   * expire, if who approved them may: that is known to the catalog only.
   */
  waivers: WaiverDocument[];
  /** To be approved in the portal; whoever the file says has approved is left out. */
  requests: WaiverDocument[];
  /** What all of these are for, with the place at which the file names the policy. */
  waived: (Pick<WaiverDocument, 'policy' | 'product'> & { at: TextPlace })[];
  /** With the lines of the file; a document with an error is in no other list. */
  problems: Problem[];
}

const find = findIn(WAIVER_PROBLEMS);

/**
 * Reads the waivers of a file. Whether one is a waiver or only asks for one is
 * decided by where the file comes from (`scope`: `global`, or a domain; absent =
 * from no source of policies), never by what it says.
 *
 * @public
 */
export function readWaiverFile(file: WaiverFile): WaiverFileReading {
  const waivers: WaiverDocument[] = [];
  const requests: WaiverDocument[] = [];
  const waived: WaiverFileReading['waived'] = [];
  const problems = readDefinitions(file, {
    PolicyWaiver: (root, reading) => {
      const written = readWaiver(root, reading, file.path);
      if (!written) {
        return undefined;
      }
      checkDates(written, file.now, reading);
      checkProduct(written, reading);
      const isOwnLevel = checkApproval(written, file.scope, reading);
      const { approvedBy, approvedOn, ...request } = written;
      const { policy, product } = written;
      const at = reading.places.get('spec.policy') ?? written.at;
      return () => {
        waived.push({ policy, product, at });
        if (approvedBy !== undefined && isOwnLevel) {
          waivers.push(written);
        } else {
          requests.push(request);
        }
      };
    },
  });
  return { waivers, requests, waived, problems };
}

function checkProduct(
  { policy, product }: WaiverDocument,
  reading: PolicyReading,
): void {
  const scope = scopeOf(policy);
  const domain = parseProductRef(product)?.domain ?? '';
  if (!isOfScope(scope, domain)) {
    const data = { policy, scope, domain };
    find(reading, 'waiver-product-of-other-domain', 'spec.product', data);
  }
}

/** Whether the source can approve waivers of the policy. */
function checkApproval(
  { policy, approvedBy, approvedOn, requestedBy }: WaiverDocument,
  scope: string | undefined,
  reading: PolicyReading,
): boolean {
  const wanted = scopeOf(policy);
  if (approvedBy === undefined && approvedOn !== undefined) {
    find(reading, 'waiver-approval-incomplete', 'spec.approvedOn');
  }
  if (approvedBy === requestedBy) {
    find(reading, 'waiver-approves-itself', 'spec.approvedBy', { approvedBy });
  } else if (approvedBy !== undefined && scope !== wanted) {
    find(reading, 'waiver-approval-elsewhere', 'spec.approvedBy', {
      policy,
      wanted,
      ...(scope !== undefined && { scope }),
    });
  }
  return scope === wanted;
}
