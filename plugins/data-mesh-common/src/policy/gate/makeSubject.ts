import { parseProductRef, productRef, slugify } from '../../model';
import { Bundle } from '../Bundle';
import { BundleDocument, bundleDocuments } from '../bundleDocuments';
import { compareLine } from '../compare/compareLine';
import { compareProduct } from '../compare/compareProduct';
import { indexCatalog } from '../indexCatalog';
import { JudgeContext, LiveLine } from '../JudgeContext';
import { contractDomain, serversOf } from './contractDomain';
import { ContractSubject, LinesOf, ProductSubject, Subject } from './Subject';

/** Indexes a bundle and its context once, for all rules. */
export function makeSubject(bundle: Bundle, context: JudgeContext): Subject {
  const documents = bundleDocuments(bundle);
  const product = makeProduct(bundle, context);
  const liveLines: Lines<LiveLine> = new Map();
  const lineDomains: Lines<string> = new Map();
  for (const line of context.lines) {
    setLine(liveLines, line.contractId, line.major, line);
    setLine(lineDomains, line.contractId, line.major, line.domain ?? '');
  }
  const contracts = makeContracts(documents, liveLines, product, context);
  for (const { contractId, major, domain } of contracts) {
    setLine(lineDomains, contractId, major, domain);
  }
  return {
    bundle,
    context,
    documents,
    product,
    contracts,
    liveLines,
    lineDomains,
    compared: [
      compareProduct(product, context) ?? [],
      ...contracts.map(each => compareLine(each, liveLines, context) ?? []),
    ].flat(),
    catalog: context.catalog && indexCatalog(context.catalog).index,
  };
}

type Lines<T> = Map<string, Map<number | undefined, T>>;

function setLine<T>(
  lines: Lines<T>,
  id: string,
  major: number | undefined,
  line: T,
) {
  const majors = lines.get(id) ?? new Map<number | undefined, T>();
  lines.set(id, majors.set(major, line));
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

function makeContracts(
  documents: BundleDocument[],
  liveLines: LinesOf<LiveLine>,
  product: ProductSubject | undefined,
  context: JudgeContext,
): ContractSubject[] {
  const servers = serversOf(context.products);
  return documents.flatMap(({ read, document }) => {
    if (document?.kind !== 'DataContract') {
      return [];
    }
    const { id } = document;
    const major = document.version?.major;
    const lines = liveLines.get(id);
    const domain = contractDomain(document, {
      lines,
      productDomain: product?.domain,
      servers: servers.get(id),
      allowed: context.source.domains,
    });
    const live = lines?.get(major);
    return [{ read, document, contractId: id, major, domain, live }];
  });
}
