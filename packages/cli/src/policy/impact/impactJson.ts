import { JsonObject } from '@meshstage/plugin-data-mesh-common';
import { waiverJson } from '../../check/policies/waiverJson';
import { problemJson } from '../../lint/lintJson';
import { LintedFile } from '../../lint/LintedFile';
import { ToldImpact } from './ToldImpact';

/**
 * What `--format json` prints of a change; waivers in files are `null` where a
 * registry was asked, or nothing has changed.
 */
export function impactJson(
  { impact, registry, total, complete, waivers }: ToldImpact,
  files: readonly LintedFile[],
  moments: { base: string; head: string },
): JsonObject {
  return {
    ...moments,
    registry: registry ?? null,
    total,
    // Who asks only whether it is whole must not miss what could not be judged.
    complete: complete && impact.unjudged === undefined,
    // All of it is plain data, and what is undefined is left out.
    ...JSON.parse(JSON.stringify(impact)),
    problems: files.flatMap(({ file, problems }) =>
      problems.map(problem => ({ file, ...problemJson(problem) })),
    ),
    waivers: waivers
      ? {
          before: waiverJson(waivers.before),
          after: waiverJson(waivers.after),
        }
      : null,
  };
}
