import { DataProductEntity, lightEntity } from '../../entity';
import {
  DataContract,
  DataProduct,
  parseProductRef,
  productRef,
  slugify,
} from '../../model';
import { ReadDocument } from '../Bundle';
import { ownerRef } from '../gate/ownerRef';
import { resolveOwner } from '../gate/resolveOwner';
import { indexCatalog } from '../indexCatalog';
import { inputsOf } from './inputsOf';
import { KnownProducts } from './KnownProducts';
import { lazy } from './lazy';
import { LazySubject } from './LazySubject';
import { PolicyContext, PolicyDocument, PolicySubject } from './PolicySubject';
import { PortContracts } from './PortContracts';

/** What a subject is made of. @public */
export interface PolicySubjectInput {
  /** A product with the contracts of its ports, or contracts alone; what has no model is left out. */
  documents: readonly ReadDocument[];
  /** Absent = nothing is known besides the documents. */
  context?: PolicyContext;
  /** Ref of the product where it is live: fixed when it was first accepted. */
  ref?: string;
  /** Domain that is known otherwise, of contracts alone for example; what the product says goes first. */
  domain?: string;
}

/**
 * What policies judge, from documents that were read. Of several products the
 * first is taken: who hands in several has several subjects. Contracts and entity
 * are made when they are asked for, so a copy by spread has neither.
 *
 * @public
 */
export function makePolicySubject({
  documents,
  context: given = {},
  ref: liveRef,
  domain: knownDomain,
}: PolicySubjectInput): PolicySubject {
  const { catalog } = given;
  const context = catalog
    ? { ...given, catalog: indexCatalog(catalog) }
    : given;
  // Whoever reads documents from a store may parse them when they are looked at,
  // and no policy may look at contracts.
  const contracts = lazy(() =>
    documents.flatMap(read => {
      const { document } = read.reading;
      return document?.kind === 'DataContract' ? [{ read, document }] : [];
    }),
  );
  const product = firstProduct(documents);
  const live = parseProductRef(liveRef ?? '');
  const domain =
    live?.domain ||
    slugify(product?.document.domain ?? '') ||
    contracts()
      .map(each => slugify(each.document.domain ?? ''))
      .find(slug => slug !== '') ||
    slugify(knownDomain ?? '');
  if (!product) {
    return { contracts: contracts(), domain, context };
  }
  const { document } = product;
  const name =
    live?.name || slugify(document.name ?? '') || slugify(document.id);
  const owner = ownerOf(product, domain, name, context);
  const ref = domain && name ? productRef(domain, name) : undefined;
  const known = { domain, ...owner, context };
  const entity = lazy(() => entityOf(product, contracts(), { ...known, name }));
  return new LazySubject({ product, ...known, ref }, contracts, entity);
}

function firstProduct(
  documents: readonly ReadDocument[],
): PolicyDocument<DataProduct> | undefined {
  for (const read of documents) {
    const { reading } = read;
    const document =
      reading.kind === 'DataContract' ? undefined : reading.document;
    if (document?.kind === 'DataProduct') {
      return { read, document };
    }
  }
  return undefined;
}

function ownerOf(
  { read, document }: PolicyDocument<DataProduct>,
  domain: string,
  name: string,
  context: PolicyContext,
): Pick<PolicySubject, 'owner' | 'ownerExists'> {
  const catalog = context.catalog?.index;
  const written = document.owner?.trim();
  const owner = written
    ? ownerRef(written) ?? written
    : resolveOwner({ read, document, domain, name }, catalog).ref;
  return {
    ...(owner !== undefined && { owner }),
    ...(catalog && { ownerExists: catalog.owners.has(owner ?? '') }),
  };
}

function entityOf(
  { read, document: product }: PolicyDocument<DataProduct>,
  contracts: readonly PolicyDocument<DataContract>[],
  {
    domain,
    name,
    owner = '',
    context,
  }: Pick<PolicySubject, 'domain' | 'owner' | 'context'> & { name: string },
): DataProductEntity {
  const served = new PortContracts(product, contracts);
  const upstream = new KnownProducts(context.upstream ?? []);
  return lightEntity({
    product,
    ref: productRef(domain, name),
    domain,
    name,
    title: product.name?.trim() || product.id,
    owner,
    ports: product.outputPorts.map(port => ({
      name: port.name,
      version: port.version?.text,
      contractId: port.contractId,
      contractVersion: served.contractOf(port)?.document.version?.text,
    })),
    consumes: inputsOf(product).flatMap(
      input => upstream.serving(input)?.product.ref ?? [],
    ),
    location: read.location ?? read.path,
    revisionHash: read.sha256,
    state: 'live',
  });
}
