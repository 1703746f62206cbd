import { Subject } from '../gate/Subject';
import { makePolicySubject } from '../items/makePolicySubject';
import { PolicyContext, PolicySubject } from '../items/PolicySubject';
import { LiveProduct } from '../JudgeContext';
import { liveRead } from './liveRead';
import {
  Lines,
  linesAfter,
  linesBefore,
  servedContracts,
} from './servedContracts';

/** Something that a bundle changes, as policies look at it. */
export interface PublishSubject {
  /** As it is once the bundle is accepted, with all that is live besides. */
  after: PolicySubject;
  /** As it is now; absent where it is new. */
  before?: () => PolicySubject;
}

/**
 * The products that a bundle changes: its own, or those whose ports serve one of
 * its contracts; the contracts alone where no product serves them yet.
 */
export function publishSubjects(
  subject: Subject,
  context: PolicyContext,
): PublishSubject[] {
  const before = linesBefore(subject);
  const after = linesAfter(subject, before);
  const asBefore = (live: LiveProduct) => liveSubject(live, before, context);
  const { product, contracts } = subject;
  const own = contracts.map(({ read }) => read);
  if (product) {
    const { document, domain, live } = product;
    const served = servedContracts(document, domain, after);
    return [
      {
        after: makePolicySubject({
          documents: [product.read, ...new Set([...own, ...served])],
          context,
          ref: live?.ref,
        }),
        ...(live && { before: () => asBefore(live) }),
      },
    ];
  }
  const serving = subject.context.products.filter(({ document, domain }) =>
    servedContracts(document, domain, after).some(read => own.includes(read)),
  );
  return serving.length > 0
    ? serving.map(live => ({
        after: liveSubject(live, after, context),
        before: () => asBefore(live),
      }))
    : [
        {
          after: makePolicySubject({
            documents: own,
            context,
            domain: contracts[0]?.domain,
          }),
        },
      ];
}

function liveSubject(
  { document, sha256, domain, ref }: LiveProduct,
  lines: Lines,
  context: PolicyContext,
): PolicySubject {
  return makePolicySubject({
    documents: [
      liveRead(document, sha256),
      ...servedContracts(document, domain, lines),
    ],
    context,
    ref,
  });
}
