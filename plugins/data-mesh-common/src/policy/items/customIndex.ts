import { CustomProperty } from '../../model';

/** Where a custom property stands in its list, -1 where it does not; the last one counts, as in the model. */
export function customIndex(
  customs: readonly CustomProperty[] | undefined,
  name: string,
): number {
  return customs?.findLastIndex(({ property }) => property === name) ?? -1;
}
