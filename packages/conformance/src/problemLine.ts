import { Problem } from '@meshstage/plugin-data-mesh-common';

/** A problem as a case writes it: its code, and of which policy and item it is. */
export function problemLine({
  code,
  data,
}: Pick<Problem, 'code' | 'data'>): string {
  return [code, data.policy, data.item].filter(Boolean).join(' ');
}
