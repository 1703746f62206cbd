import {
  DataContract,
  DataProduct,
  JudgeContext,
  LiveLine,
  LiveProduct,
  NO_POLICIES,
  productRef,
  resolvePort,
  slugify,
} from '@meshstage/plugin-data-mesh-common';
import { CheckedDocument } from '../CheckedDocument';
import { CheckOptions } from '../CheckOptions';
import { CheckContext } from './CheckContext';
import { sha256 } from './sha256';

interface Live<T> {
  document: T;
  sha256: string;
}

/** The context of a judgement, as the registry would give it for these live documents. */
export function judgeContext(
  { source, catalog }: CheckContext,
  live: readonly CheckedDocument[],
  { mode, now }: CheckOptions,
): JudgeContext {
  const products: Live<DataProduct>[] = [];
  const contracts: Live<DataContract>[] = [];
  for (const { bytes, reading } of live) {
    const hash = sha256(bytes);
    if (reading.document?.kind === 'DataProduct') {
      products.push({ document: reading.document, sha256: hash });
    } else if (reading.document?.kind === 'DataContract') {
      contracts.push({ document: reading.document, sha256: hash });
    }
  }
  const liveProducts = products.map(each => liveProduct(each, source.id));
  return {
    source,
    products: liveProducts,
    lines: contracts.map(each =>
      liveLine(each, contracts, liveProducts, source.id),
    ),
    compatibility: { mode },
    // They are asked by themselves, at point `check`.
    governance: NO_POLICIES,
    now,
    ...(catalog && { catalog }),
  };
}

function liveProduct(
  { document, sha256: hash }: Live<DataProduct>,
  sourceId: string,
): LiveProduct {
  const domain = slugify(document.domain ?? '');
  const name = slugify(document.name ?? '') || slugify(document.id);
  return {
    id: document.id,
    ref: productRef(domain, name),
    domain,
    owner: document.owner ?? '',
    sourceId,
    sha256: hash,
    document,
  };
}

function liveLine(
  { document, sha256: hash }: Live<DataContract>,
  contracts: readonly Live<DataContract>[],
  products: readonly LiveProduct[],
  sourceId: string,
): LiveLine {
  const majors = contracts
    .filter(other => other.document.id === document.id)
    .map(other => other.document.version?.major);
  const serving = products.filter(product =>
    product.document.outputPorts.some(port => {
      const resolution =
        port.contractId === document.id && resolvePort(port, majors);
      return (
        resolution &&
        resolution.kind === 'resolved' &&
        resolution.major === document.version?.major
      );
    }),
  );
  return {
    contractId: document.id,
    major: document.version?.major,
    sourceId,
    domain: slugify(document.domain ?? '') || serving[0]?.domain,
    sha256: hash,
    document,
    servedBy: serving.map(({ ref }) => ref),
  };
}
