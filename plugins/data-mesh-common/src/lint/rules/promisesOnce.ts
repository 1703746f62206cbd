import { DataContract } from '../../model';
import { LintFinding } from '../LintRule';

/** The same service level for the same element and driver can only be promised once. */
export function promisesOnce({ sla }: DataContract): LintFinding[] {
  const seen = new Set<string>();
  return sla.flatMap(({ property, element, driver }, index) => {
    const key = JSON.stringify([property, element ?? '', driver ?? '']);
    const isTwice = property !== '' && seen.has(key);
    seen.add(key);
    return isTwice
      ? [
          {
            code: 'promise-made-twice',
            path: `slaProperties[${index}].property`,
            data: { property },
          },
        ]
      : [];
  });
}
