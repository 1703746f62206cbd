import { csvRow } from './csvRow';
import { ExportedProduct } from './ExportedProduct';
import { levelWord } from './levelWord';
import { openWords } from './openWords';
import { ResultsWriter } from './ResultsWriter';

/** Spreadsheets take a file without it for one of another time. */
const BYTE_ORDER_MARK = '\ufeff';

const HEAD = [
  ...['domain', 'product', 'title', 'owner', 'level', 'policy', 'policy_title'],
  ...['category', 'severity', 'outcome', 'items_pass', 'items_fail'],
  ...['items_waived', 'items_error', 'items_not_evaluated', 'since'],
  ...['judged_at', 'message', 'fix', 'state'],
];

/** Results as CSV: a line for each product and policy. @public */
export function csvWriter(): ResultsWriter {
  return {
    mediaType: 'text/csv; charset=utf-8; header=present',
    extension: 'csv',
    open: () => BYTE_ORDER_MARK + csvRow(HEAD),
    page: products => products.flatMap(linesOf).join(''),
    close: () => '',
  };
}

function linesOf(product: ExportedProduct): string[] {
  const { domain, ref, title, owner, level, evaluatedAt, state } = product;
  return product.policies.map(policy => {
    const { counts } = policy;
    return csvRow([
      ...[domain, ref, title, owner, level && levelWord(level)],
      ...[policy.id, policy.title],
      ...[policy.category, policy.severity, policy.outcome],
      ...[counts.pass, counts.fail, counts.waived, counts.error],
      ...[counts['not-evaluated'], policy.since, evaluatedAt],
      openWords(policy),
      policy.fix?.text,
      state,
    ]);
  });
}
