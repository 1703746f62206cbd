import { JsonObject, renderProblem } from '../../../model';
import {
  overlayText,
  policyText,
} from '../../overlay/__testUtils__/policyTexts';
import { policiesFor } from '../policiesFor';
import { PolicySet } from '../PolicySet';
import { PolicySource } from '../PolicySource';

const KEEPS = {
  forEach: 'datasets',
  assert: { retention: { atMost: 'P90D' } },
};
export const BROKEN = 'kind: DataPolicy\nspec: {';

/** Files by their paths. */
export type Files = { readonly [path: string]: string };

export function source(scope: string, files?: Files, id = scope): PolicySource {
  return {
    id,
    scope,
    ...(files && {
      files: Object.entries(files).map(([path, content]) => ({
        path,
        content,
      })),
    }),
  };
}

export function keeps(most: string, id = 'global.raw-retention'): string {
  return policyText(
    { ...KEEPS, assert: { retention: { atMost: most } } },
    { id },
  );
}

export function asks(most: string, more: JsonObject = {}): string {
  return overlayText({ assert: { retention: { atMost: most } }, ...more });
}

/** What is in force for a domain: ids, with the number of overlays. */
export function inForce(set: PolicySet, domain: string): string[] {
  return policiesFor(set, domain).map(
    ({ policy, overlays }) =>
      policy.id + (overlays.length ? ` +${overlays.length}` : ''),
  );
}

export function asserts(set: PolicySet, domain: string): unknown[] {
  return policiesFor(set, domain).flatMap(({ assert }) =>
    assert.map(each => 'wanted' in each && each.wanted),
  );
}

export function told({ problems }: PolicySet): string[] {
  return problems.map(
    ({ path, problem }) => `${path}: ${renderProblem(problem).message}`,
  );
}

export function states({ overlays }: PolicySet): string[] {
  return overlays.map(({ domain, state }) => `${domain} ${state}`);
}
