import {
  CompareOptions,
  CompatibilityMode,
} from '@meshstage/plugin-data-mesh-common';

/** What a check knows beside the documents. */
export type CheckOptions = CompareOptions & {
  mode: CompatibilityMode;
  /** ISO 8601. */
  now: string;
};
