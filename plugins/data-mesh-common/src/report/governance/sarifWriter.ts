import type { ProductPolicy, ShownEvidence } from '../../client/types';
import type { PolicySeverity } from '../../policy';
import { evidenceMessage } from '../../policy/verdict/evidenceMessage';
import { findingText } from '../findingText';
import { Report, ReportFinding, ReportLevel, ReportRule } from '../Report';
import { SARIF_HEAD, sarifRun } from '../sarifRun';
import { ExportedProduct } from './ExportedProduct';
import { ResultsWriter } from './ResultsWriter';

const LEVELS: { readonly [S in PolicySeverity]: ReportLevel } = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/**
 * What does not pass as SARIF 2.1.0, at the lines of the owners' texts: a run for
 * each page, because a run lists its rules before what they found.
 *
 * @public
 */
export function sarifWriter(tool: Report['tool']): ResultsWriter {
  const { $schema, version } = SARIF_HEAD;
  return {
    mediaType: 'application/sarif+json; charset=utf-8',
    extension: 'sarif',
    open: () =>
      `{"$schema":${JSON.stringify($schema)},"version":"${version}","runs":[`,
    page: (products, index) => {
      const run = {
        ...sarifRun(reportOf(products, tool)),
        automationDetails: { id: `governance/${index + 1}` },
      };
      return `${index === 0 ? '' : ','}\n${JSON.stringify(run)}`;
    },
    close: () => '\n]}\n',
  };
}

function reportOf(
  products: readonly ExportedProduct[],
  tool: Report['tool'],
): Report {
  const rules = new Map<string, ReportRule>();
  const findings = products.flatMap(product =>
    product.policies.flatMap(policy => {
      const { id, title, why, severity } = policy;
      rules.set(id, { id, title, help: why, level: LEVELS[severity] });
      return policy.evidence.map(each => findingOf(product, policy, each));
    }),
  );
  return { tool, files: [], findings, ruleOf: id => rules.get(id) };
}

function findingOf(
  { ref, domain, owner = '', state }: ExportedProduct,
  { id, severity, fix }: ProductPolicy,
  evidence: ShownEvidence,
): ReportFinding {
  const { outcome, path, document, line, column, waiver } = evidence;
  return {
    rule: id,
    level: outcome === 'not-evaluated' ? 'none' : LEVELS[severity],
    fails: outcome === 'fail',
    ...(outcome === 'not-evaluated' && { isOpen: true }),
    message: findingText(evidenceMessage(evidence), evidence),
    hint: fix?.text,
    file: document ?? ref.replace(':', '://'),
    line,
    column,
    ...(waiver && { suppressed: waiver.reason }),
    properties: {
      ...{ product: ref, domain, owner, severity },
      ...{ outcome, item: path, state },
    },
  };
}
