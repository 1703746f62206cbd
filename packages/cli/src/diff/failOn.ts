import { ChangeWeight } from '@meshstage/plugin-data-mesh-common';

/** The lightest change that makes the run fail. */
export type FailOn = Exclude<ChangeWeight, 'ok'>;

/** The value of `--fail-on`, which was checked where it was typed. */
export function failOnOf(value: string | undefined): FailOn {
  return value === 'warning' || value === 'review' ? value : 'breaking';
}
