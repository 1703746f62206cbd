import { canonicalJson } from '../../policy/overlay/canonicalJson';
import { PolicyWaiver } from '../../policy/verdict/PolicyWaiver';

/** Ids of the policies of which a waiver is another one, by the lower-case ref of the product. */
export function changedWaivers(
  before: readonly PolicyWaiver[],
  after: readonly PolicyWaiver[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const [was, is] = [byKey(before), byKey(after)];
  const changed = new Map<string, Set<string>>();
  const note = ({ product, policy }: PolicyWaiver) => {
    const ref = product.toLowerCase();
    changed.set(ref, (changed.get(ref) ?? new Set()).add(policy));
  };
  was.forEach((waiver, key) => !is.has(key) && note(waiver));
  is.forEach((waiver, key) => !was.has(key) && note(waiver));
  return changed;
}

/** By all that decides whether, for what and until when it counts. */
function byKey(waivers: readonly PolicyWaiver[]): Map<string, PolicyWaiver> {
  return new Map(
    waivers.map(waiver => {
      const { policy, product, port, column, expires } = waiver;
      const { requestedBy, approvedBy, override } = waiver;
      const key = canonicalJson([
        ...[policy, product.toLowerCase(), port ?? null, column ?? null],
        ...[expires, requestedBy, approvedBy ?? null, override ?? false],
      ]);
      return [key, waiver];
    }),
  );
}
