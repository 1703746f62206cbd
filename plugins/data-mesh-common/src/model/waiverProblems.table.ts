import { JsonObject } from './Json';
import { ProblemTable } from './ProblemRow';
import { quoted } from './quoted';

function scopes(data: JsonObject): string {
  return data.scope === undefined
    ? 'This file comes from no source of policies'
    : `This file comes from a source of ${quoted(data.scope)}`;
}

/** Why an approver is not accepted, by what `because` says. */
const NOT_ACCEPTED: { [because: string]: (data: JsonObject) => string } = {
  'no-member': ({ approvedBy, owner, policy }) =>
    `${quoted(approvedBy)} is not ${
      /^user:/i.test(String(owner)) ? '' : 'a member of '
    }${quoted(owner)}, who owns ${quoted(policy)}`,
  'unknown-person': ({ approvedBy }) =>
    `${quoted(approvedBy)} is nobody whom the catalog knows`,
  'no-policy': ({ approvedBy, policy }) =>
    `There is no policy ${quoted(
      policy,
    )} for this product, so nobody can tell whether ${quoted(
      approvedBy,
    )} owns it`,
  unasked: ({ approvedBy, policy }) =>
    `The catalog has not told yet whether ${quoted(approvedBy)} owns ${quoted(
      policy,
    )}`,
};

/** What is wrong with a waiver in a file, by code. One with an error waives nothing; the others do. */
export const WAIVER_PROBLEMS = {
  'waiver-product': {
    severity: 'error',
    title: 'Product of another form',
    message: data => `${quoted(data.product)} is no ref of a data product.`,
    fix: 'Write the domain and the name in small letters, digits and dashes, `dataproduct:sales/orders` for example.',
  },
  'waiver-product-of-other-domain': {
    severity: 'error',
    title: 'Waiver that waives nothing',
    message: data =>
      `${quoted(data.policy)} is asked of products of ${quoted(
        data.scope,
      )} only, and this one is of ${quoted(data.domain)}.`,
    fix: 'Correct the product or the policy, or remove the waiver.',
  },
  'waiver-policy-missing': {
    severity: 'warning',
    title: 'Waiver of a policy that is not there',
    message: data =>
      `There is no policy ${quoted(
        data.policy,
      )} among those that could be read, so nothing is waived.`,
    fix: data =>
      data.near === undefined
        ? 'Check the name; if the policy is gone, remove the waiver.'
        : `Did you mean ${quoted(data.near)}?`,
  },
  'waiver-approves-itself': {
    severity: 'error',
    title: 'Waiver that approves itself',
    message: data =>
      `${quoted(data.approvedBy)} asked for this waiver and approved it too.`,
    fix: 'Let somebody else of those who own the policy approve it.',
  },
  'waiver-approval-elsewhere': {
    severity: 'warning',
    title: 'Approval that does not count here',
    message: data =>
      `${scopes(data)}, which cannot approve a waiver of ${quoted(
        data.policy,
      )}: this is a request.`,
    fix: data =>
      `Let the owner of the policy approve it in the portal, or move the file to a source of ${quoted(
        data.wanted,
      )}.`,
  },
  'waiver-approver-not-accepted': {
    severity: 'warning',
    title: 'Approver who cannot approve',
    message: data =>
      `${NOT_ACCEPTED[String(data.because)](data)}: this is a request.`,
    fix: 'Let the owner of the policy approve it in the portal, or let somebody who is one of them approve the file.',
  },
  'waiver-approval-incomplete': {
    severity: 'error',
    title: 'Approval of nobody',
    message: () => 'There is a date of approval, and nobody who approved.',
    fix: 'Write who approved as `approvedBy`, or remove `approvedOn`.',
  },
  'waiver-approved-before-requested': {
    severity: 'error',
    title: 'Approval before the request',
    message: data =>
      `It was approved on ${data.approvedOn} and requested on ${data.requestedOn}.`,
    fix: 'Correct one of the dates.',
  },
  'waiver-from-the-future': {
    severity: 'error',
    title: 'Date that is still to come',
    message: data =>
      `${quoted(data.key)} is ${data.day}, and today is ${data.today}.`,
    fix: 'Write the day on which it happened.',
  },
  'waiver-over-before-it-begins': {
    severity: 'error',
    title: 'Waiver that is over before it begins',
    message: data =>
      `It ends with ${data.expires}, before ${data.from}, from which it counts.`,
    fix: 'Write the last day on which the policy is waived as `expires`.',
  },
  'waiver-too-long': {
    severity: 'error',
    title: 'Waiver that lasts too long',
    message: data =>
      `It ends with ${data.expires}, more than ${data.limit} days after ${data.from}.`,
    fix: data =>
      `Write ${data.latest} or a day before it; a waiver can be asked for again.`,
  },
} satisfies ProblemTable;

/** Codes of what can be wrong with a waiver. */
export type WaiverProblemCode = keyof typeof WAIVER_PROBLEMS;
