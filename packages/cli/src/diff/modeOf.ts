import type { CompatibilityMode } from '@meshstage/plugin-data-mesh-common';

/** Every mode, the usual one first. */
export const MODES = [
  'FORWARD_TRANSITIVE',
  'BACKWARD_TRANSITIVE',
  'FULL_TRANSITIVE',
  'FORWARD',
  'BACKWARD',
  'FULL',
  'NONE',
] as const satisfies readonly CompatibilityMode[];

/** The value of `--mode`, which was checked where it was typed. */
export function modeOf(value: string | undefined): CompatibilityMode {
  return MODES.find(mode => mode === value) ?? MODES[0];
}
