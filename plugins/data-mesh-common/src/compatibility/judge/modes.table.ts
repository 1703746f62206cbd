/** What a mode refuses, and against which versions. */
export interface ModeRow {
  /** A consumer break. */
  forward: boolean;
  /** A history break. */
  backward: boolean;
  /** Against every version of the same major that is not retired, not only the last. */
  transitive: boolean;
}

/** Which breaks a new version may not bring. @public */
export type CompatibilityMode =
  | 'NONE'
  | 'FORWARD'
  | 'BACKWARD'
  | 'FULL'
  | 'FORWARD_TRANSITIVE'
  | 'BACKWARD_TRANSITIVE'
  | 'FULL_TRANSITIVE';

/** The modes by the names that schema registries gave them. */
export const MODES = {
  NONE: { forward: false, backward: false, transitive: false },
  FORWARD: { forward: true, backward: false, transitive: false },
  BACKWARD: { forward: false, backward: true, transitive: false },
  FULL: { forward: true, backward: true, transitive: false },
  FORWARD_TRANSITIVE: { forward: true, backward: false, transitive: true },
  BACKWARD_TRANSITIVE: { forward: false, backward: true, transitive: true },
  FULL_TRANSITIVE: { forward: true, backward: true, transitive: true },
} as const satisfies { readonly [mode in CompatibilityMode]: ModeRow };

/** What an output port promises unless its owner says otherwise. @public */
export const DEFAULT_MODE: CompatibilityMode = 'FORWARD_TRANSITIVE';

/** Whether a text is the name of a mode. @public */
export function isCompatibilityMode(text: string): text is CompatibilityMode {
  return Object.hasOwn(MODES, text);
}
