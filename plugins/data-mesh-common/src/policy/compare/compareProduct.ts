import {
  bumpOf,
  compareProducts,
  declaredBump,
  violations,
} from '../../compatibility';
import { ProductSubject } from '../gate/Subject';
import { JudgeContext } from '../JudgeContext';
import { Compared } from './Compared';
import { isSound } from './isSound';
import { nextVersion } from './nextVersion';
import { placesOf } from './placesOf';

/**
 * Compares a product with the live one of the same source and domain.
 * `undefined` where nothing is live, nothing changed or the document has errors.
 */
export function compareProduct(
  product: ProductSubject | undefined,
  { source, compatibility, now }: JudgeContext,
): Compared | undefined {
  const { live, read, document, domain } = product ?? {};
  if (!live || !read || !document || live.sha256 === read.sha256) {
    return undefined;
  }
  if (
    !isSound(read) ||
    live.sourceId !== source.id ||
    (domain !== '' && domain !== live.domain)
  ) {
    return undefined;
  }
  const { version, lifecycle } = live.document;
  const changes = compareProducts(live.document, document, {
    ...compatibility,
    now,
  });
  const broken = violations(changes, 'FORWARD');
  const bump = bumpOf(changes);
  return {
    read,
    kind: 'DataProduct',
    against: { version: version?.text, sha256: live.sha256 },
    mode: 'FORWARD',
    changes,
    bump,
    declaredBump: declaredBump(version, document.version),
    deservedVersion: nextVersion(version ?? {}, bump, []),
    breaking: broken.length > 0,
    enforced: lifecycle !== 'draft' && version?.major !== 0,
    violated:
      broken.length > 0
        ? [{ version: version?.text ?? '', changes: broken }]
        : [],
    place: placesOf(read),
  };
}
