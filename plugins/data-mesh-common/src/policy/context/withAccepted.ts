import { readersOf } from '../../compatibility';
import { KnownProduct } from '../items/PolicySubject';
import { withServedLines } from '../items/withServedLines';
import { JudgeContext, LiveLine, LiveProduct } from '../JudgeContext';
import { AcceptedProduct, Judgement } from '../Judgement';

/** A context once a bundle is accepted; the same one where nothing became live. */
export function withAccepted(
  context: JudgeContext,
  { product, contracts }: Judgement,
): JudgeContext {
  const changed = contracts.filter(each => each.changed);
  if (!product?.changed && changed.length === 0) {
    return context;
  }
  const { governance, source } = context;
  const lines = new Map(context.lines.map(line => [keyOf(line), line]));
  for (const { contractId, major, domain, from, document } of changed) {
    const before = lines.get(keyOf({ contractId, major }));
    lines.set(keyOf({ contractId, major }), {
      contractId,
      major,
      sourceId: source.id,
      domain,
      sha256: from.sha256,
      document,
      servedBy: product ? [product.ref] : before?.servedBy ?? [],
      readers: before?.readers,
      ...(before && {
        earlier: [...(before.earlier ?? []), before.document],
      }),
    });
  }
  const live = product && liveProduct(product, source.id);
  return {
    ...context,
    products: live ? withProduct(context.products, live) : context.products,
    lines: [...lines.values()].map(line => readBy(line, live, context)),
    ...(governance && {
      governance: {
        ...governance,
        readers: withKnown(governance.readers, live),
        upstream: withLines(withKnown(governance.upstream, live), lines),
      },
    }),
  };
}

function keyOf({
  contractId,
  major,
}: Pick<LiveLine, 'contractId' | 'major'>): string {
  return JSON.stringify([contractId, major ?? null]);
}

function liveProduct(
  { document, ref, domain, owner, from }: AcceptedProduct,
  sourceId: string,
): LiveProduct {
  const { sha256 } = from;
  return { id: document.id, ref, domain, owner, sourceId, sha256, document };
}

function withProduct(
  products: LiveProduct[],
  live: LiveProduct,
): LiveProduct[] {
  return [...products.filter(({ id }) => id !== live.id), live];
}

/** Who was not asked for before is not known now either. */
function withKnown(
  products: readonly KnownProduct[] | undefined,
  live: LiveProduct | undefined,
): readonly KnownProduct[] | undefined {
  return live && products
    ? [...products.filter(({ ref }) => ref !== live.ref), live]
    : products;
}

function withLines(
  products: readonly KnownProduct[] | undefined,
  lines: ReadonlyMap<string, LiveLine>,
): readonly KnownProduct[] | undefined {
  return products && withServedLines(products, [...lines.values()]);
}

/** A line with a product that was not there before among those who read it. */
function readBy(
  line: LiveLine,
  live: LiveProduct | undefined,
  { products }: JudgeContext,
): LiveLine {
  const isNew = live && !products.some(({ id }) => id === live.id);
  const { contractId: id, major } = line;
  const readers = isNew ? readersOf({ id, major }, [live.document]) : [];
  return readers.length > 0
    ? { ...line, readers: [...(line.readers ?? []), ...readers] }
    : line;
}
