import { QualityRule } from '../../model';

/** Whether the rule is one that must not be broken. */
export function isSevere({ severity }: QualityRule): boolean {
  return severity?.trim().toLowerCase() === 'error';
}
