import type { Outcome } from '../../policy';
import type { ProductPolicy } from '../../client/types';
import { DATA_PRODUCT_API_VERSION, DATA_PRODUCT_KIND } from '../../entity';
import { JsonObject, parseProductRef } from '../../model';
import { ExportedProduct } from './ExportedProduct';
import { levelWord } from './levelWord';
import { openWords } from './openWords';
import { ResultsWriter } from './ResultsWriter';

type Result = 'pass' | 'fail' | 'error' | 'skip';

/** Only what passes is a pass: what is waived was left out, and what nobody knows is an error. */
const RESULTS: { readonly [O in Outcome]: Result } = {
  pass: 'pass',
  fail: 'fail',
  waived: 'skip',
  error: 'error',
  'not-evaluated': 'error',
  'not-applicable': 'skip',
};

const SOURCE = 'meshstage';

/**
 * Results as reports of `openreports.io/v1alpha1`, which took over from
 * `PolicyReport` of `wgpolicyk8s.io/v1alpha2`: one for each product, whose domain
 * is the namespace, with a result for each policy.
 *
 * @public
 */
export function reportWriter(): ResultsWriter {
  return {
    mediaType: 'application/json; charset=utf-8',
    extension: 'report.json',
    open: () =>
      '{"apiVersion":"openreports.io/v1alpha1","kind":"ReportList","metadata":{},"items":[',
    page: (products, index) =>
      products
        .map(
          (product, at) =>
            `${index + at === 0 ? '' : ','}\n${JSON.stringify(
              reportOf(product),
            )}`,
        )
        .join(''),
    close: () => '\n]}\n',
  };
}

function reportOf(product: ExportedProduct): JsonObject {
  const { ref, title, owner, level, policies, evaluatedAt, state } = product;
  const { domain = '', name = '' } = parseProductRef(ref) ?? {};
  const summary = { pass: 0, fail: 0, warn: 0, error: 0, skip: 0 };
  for (const { outcome } of policies) {
    summary[RESULTS[outcome]] += 1;
  }
  return {
    apiVersion: 'openreports.io/v1alpha1',
    kind: 'Report',
    metadata: {
      name,
      namespace: domain,
      annotations: {
        'meshstage.io/title': title,
        'meshstage.io/state': state,
        ...(owner !== undefined && { 'meshstage.io/owner': owner }),
        ...(level && { 'meshstage.io/level': levelWord(level) }),
      },
    },
    source: SOURCE,
    scope: {
      apiVersion: DATA_PRODUCT_API_VERSION,
      kind: DATA_PRODUCT_KIND,
      namespace: domain,
      name,
    },
    summary,
    results: policies.map(policy => resultOf(policy, evaluatedAt)),
  };
}

function resultOf(
  policy: ProductPolicy,
  evaluatedAt: string | undefined,
): JsonObject {
  const { id, title, category, severity, outcome, counts } = policy;
  const message = openWords(policy);
  const at = policy.since ?? evaluatedAt;
  return {
    source: SOURCE,
    policy: id,
    ...(category !== undefined && { category }),
    severity,
    ...(at !== undefined && { timestamp: timestampOf(at) }),
    result: RESULTS[outcome],
    scored: true,
    message: message === '' ? title : message,
    properties: {
      title,
      outcome,
      ...Object.fromEntries(
        Object.entries(counts).map(([name, count]) => [
          `items.${name}`,
          String(count),
        ]),
      ),
    },
  };
}

/** As Kubernetes writes an instant of a protocol buffer. */
function timestampOf(at: string): JsonObject {
  const milliseconds = new Date(at).getTime();
  const seconds = Math.floor(milliseconds / 1000);
  return { seconds, nanos: (milliseconds - seconds * 1000) * 1_000_000 };
}
