import { parseProductRef, productRef, slugify } from '../../model';
import { Bundle } from '../Bundle';
import { bundleDocuments } from '../bundleDocuments';
import { indexCatalog } from '../indexCatalog';
import { JudgeContext, LiveLine } from '../JudgeContext';
import { contractDomain } from './contractDomain';
import { ContractSubject, ProductSubject, Subject } from './Subject';

/** Indexes a bundle and its context once, for all rules. */
export function makeSubject(bundle: Bundle, context: JudgeContext): Subject {
  const documents = bundleDocuments(bundle);
  const product = makeProduct(bundle, context);
  const liveLines = new Map<string, LiveLine[]>();
  const majorsBefore: Majors = new Map();
  for (const line of context.lines) {
    const lines = liveLines.get(line.contractId) ?? [];
    liveLines.set(line.contractId, lines);
    lines.push(line);
    addMajor(majorsBefore, line.contractId, line.major);
  }
  const majorsAfter: Majors = new Map(
    [...majorsBefore].map(([id, majors]) => [id, [...majors]]),
  );
  const contracts: ContractSubject[] = [];
  for (const { read, document } of documents) {
    if (document?.kind === 'DataContract') {
      const major = document.version?.major;
      const lines = liveLines.get(document.id) ?? [];
      contracts.push({
        read,
        document,
        contractId: document.id,
        major,
        domain: contractDomain(document, lines, product, context),
        live: lines.find(line => line.major === major),
      });
      addMajor(majorsAfter, document.id, major);
    }
  }
  return {
    bundle,
    context,
    documents,
    product,
    contracts,
    liveLines,
    majorsBefore: sortMajors(majorsBefore),
    majorsAfter: sortMajors(majorsAfter),
    catalog: context.catalog && indexCatalog(context.catalog).index,
  };
}

type Majors = Map<string, (number | undefined)[]>;

/** An id has as many majors as it has lines: few. */
function addMajor(majors: Majors, id: string, major: number | undefined) {
  const known = majors.get(id) ?? [];
  majors.set(id, known);
  if (!known.some(each => each === major)) {
    known.push(major);
  }
}

function sortMajors(majors: Majors): Majors {
  majors.forEach(each => each.sort((a, b) => (a ?? -1) - (b ?? -1)));
  return majors;
}

function makeProduct(
  { product }: Bundle,
  context: JudgeContext,
): ProductSubject | undefined {
  const document = product?.reading.document;
  if (!product || document?.kind !== 'DataProduct') {
    return undefined;
  }
  const live = context.products.find(each => each.id === document.id);
  const domain = slugify(document.domain ?? '');
  const name =
    (live && parseProductRef(live.ref)?.name) ||
    slugify(document.name ?? '') ||
    slugify(document.id);
  return {
    read: product,
    document,
    domain,
    name,
    ref: domain && name ? productRef(domain, name) : undefined,
    live,
  };
}
