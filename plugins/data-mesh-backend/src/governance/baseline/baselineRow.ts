import {
  KeptBaseline,
  KeptBaselines,
} from '@meshstage/plugin-data-mesh-common';

/** Table `policy_baselines`. */
export interface BaselineRow {
  product_id: string;
  body: string;
}

/** What is kept of a product, as a row has it. */
export function writeBaselines(kept: KeptBaselines): string {
  return JSON.stringify([...kept]);
}

/** The inverse of {@link writeBaselines}. */
export function readBaselineBody(body: string): KeptBaselines {
  const entries: [string, KeptBaseline][] = JSON.parse(body);
  return new Map(entries);
}
