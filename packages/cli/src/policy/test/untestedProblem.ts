import { DataPolicy, Problem } from '@meshstage/plugin-data-mesh-common';

/** A policy that nobody has tried. */
export function untestedProblem({ id, tests, places }: DataPolicy): Problem[] {
  return tests.length > 0
    ? []
    : [
        {
          code: 'policy-without-tests',
          severity: 'warning',
          path: 'tests',
          ...places.get('metadata.id'),
          data: { policy: id },
        },
      ];
}
