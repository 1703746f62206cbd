import { Knex } from 'knex';
import { Bundle } from '@meshstage/plugin-data-mesh-common';
import { ProductRow } from '../database/rows';
import { storedText } from '../database/storedText';
import { Outcome } from '../registry/submissions/NewSubmission';
import { BundleIdentity } from './bundleIdentity';
import { IntakeRequest } from './Intake';
import { LiveJudgement } from './judgeLive';

/** What a judgement means for the submission, with the product that it is about. */
export async function toOutcome(options: {
  tx: Knex.Transaction;
  bundle: Bundle;
  identity: BundleIdentity;
  request: Pick<IntakeRequest, 'door' | 'source'>;
  judged: LiveJudgement;
}): Promise<Outcome> {
  const { tx, bundle, identity, request, judged } = options;
  const sourceId = request.source.id;
  const { judgement, live } = judged;
  const document = bundle.product?.reading.document;
  const known = live.products.find(
    each => each.id === document?.id && each.sourceId === sourceId,
  );
  const stated =
    document?.kind === 'DataProduct' ? document.owner?.trim() : undefined;
  return {
    state: judgement.state,
    problems: judgement.problems,
    comparisons: judgement.comparisons,
    waitingFor: judgement.waitingFor,
    domain: judgement.product?.domain ?? judgement.domains[0] ?? known?.domain,
    owner: judgement.product?.owner || known?.owner || stated,
    productRef:
      judgement.product?.ref ??
      known?.ref ??
      candidateRef(judged) ??
      lineRef(bundle, sourceId, judged) ??
      (bundle.unreadable && request.door !== 'push'
        ? await refAtPath(tx, sourceId, identity.main.path)
        : undefined),
  };
}

/** The ref that a new product would get; none that another product has. */
function candidateRef({ candidateRef: ref, live }: LiveJudgement) {
  return live.products.some(each => each.ref === ref) ? undefined : ref;
}

/** A contract alone is an attempt to change the product that serves its line. */
function lineRef(
  { contracts }: Bundle,
  sourceId: string,
  { live }: LiveJudgement,
): string | undefined {
  const ids = new Set(contracts.map(({ reading }) => reading.document?.id));
  return live.lines.find(
    line => line.sourceId === sourceId && ids.has(line.contractId),
  )?.servedBy[0];
}

/** The product that the source had at this path while the document could be read. */
async function refAtPath(
  tx: Knex.Transaction,
  sourceId: string,
  path: string,
): Promise<string | undefined> {
  const row = await tx<ProductRow>('products')
    .where({ source_id: sourceId, path: storedText(path) })
    .whereNot({ state: 'removed' })
    .first('ref');
  return row?.ref;
}
