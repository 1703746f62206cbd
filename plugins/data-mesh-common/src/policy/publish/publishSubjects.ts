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
 * The products that a bundle changes: its own, and those whose ports serve one
 * of its contracts; the contracts alone where no product serves them yet.
 */
export function publishSubjects(
  subject: Subject,
  context: PolicyContext,
): PublishSubject[] {
  const before = linesBefore(subject);
  const after = linesAfter(subject, before);
  const { product, contracts } = subject;
  const own = contracts.map(({ read }) => read);
  const serving = subject.context.products
    .filter(({ id }) => id !== product?.document.id)
    .filter(({ document, domain }) =>
      servedContracts(document, domain, after).some(read => own.includes(read)),
    )
    .map(live => ({
      after: liveSubject(live, after, context),
      before: () => liveSubject(live, before, context),
    }));
  if (product) {
    const { read, document, domain, live } = product;
    const served = servedContracts(document, domain, after);
    const documents = [read, ...new Set([...own, ...served])];
    return [
      {
        after: makePolicySubject({ documents, context, ref: live?.ref }),
        ...(live && { before: () => liveSubject(live, before, context) }),
      },
      ...serving,
    ];
  }
  if (serving.length > 0) {
    return serving;
  }
  const [first] = contracts;
  return [
    {
      after: makePolicySubject({
        documents: own,
        context,
        domain: first?.domain,
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
