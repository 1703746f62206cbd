import {
  loadDefinitions,
  Report,
  ReportFinding,
} from '@meshstage/plugin-data-mesh-common';
import { posix } from 'node:path';
import { lintReport } from '../../lint/lintReport';
import { TOOL } from '../../report/tool';
import { policySource } from '../policySource';
import { PolicyTexts } from '../PolicyTexts';
import { IMPACT_WAIVER_RULES, impactWaiverReport } from './impactWaiverReport';
import { flipSentence, levelSentence } from './flipSentence';
import { gapSentences } from './gapSentences';
import { KIND_WORDS, KindWords, LEVEL_KIND_WORDS } from './kinds.table';
import { linted } from './linted';
import { ToldImpact } from './ToldImpact';

interface Home {
  file: string;
  line?: number;
  column?: number;
}

/**
 * Flips as findings at the policy or scorecard that the change is about, where who
 * reviews the change reads them; what was deleted stands at the folder.
 */
export function impactReport(
  told: ToldImpact,
  folder: string,
  texts: PolicyTexts,
  fails: (kind: KindWords) => boolean,
  /** Whether it fails that somebody could not be judged. */
  gapsFail: boolean,
): Report {
  const { impact, waivers } = told;
  const paths = [...texts.keys()].map(path => posix.join(folder, path));
  const files = linted(told, folder, texts);
  const problems = lintReport(files, severity => severity === 'error');
  const homes = homesIn(folder, texts);
  const find = (id: string) => homes.get(id) ?? { file: folder };
  const finding = (
    rule: string,
    kind: KindWords,
    message: string,
    product: string,
  ): ReportFinding => ({
    rule,
    level: kind.worse ? 'warning' : 'note',
    fails: fails(kind),
    message,
    ...find(rule),
    properties: { product },
  });
  return {
    ...problems,
    tool: TOOL,
    files: paths,
    findings: [
      ...problems.findings,
      ...impact.items.flatMap(({ ref, policies, levels }) => [
        ...policies.map(flip =>
          finding(
            flip.policy,
            KIND_WORDS[flip.kind],
            `${ref} ${flipSentence(flip)}.`,
            ref,
          ),
        ),
        ...levels.map(flip =>
          finding(
            flip.scorecard,
            LEVEL_KIND_WORDS[flip.kind],
            `${ref} ${levelSentence(flip)}.`,
            ref,
          ),
        ),
      ]),
      ...(waivers ? impactWaiverReport(waivers, folder, new Set(paths)) : []),
    ],
    gaps: gapSentences(told).map(message => ({ message, fails: gapsFail })),
    ruleOf: id => {
      const { title } =
        [...impact.policies, ...impact.scorecards].find(
          each => each.id === id,
        ) ?? {};
      return title === undefined
        ? IMPACT_WAIVER_RULES.get(id) ?? problems.ruleOf(id)
        : { id, title };
    },
  };
}

/** Where policies and scorecards stand, by their ids. */
function homesIn(
  folder: string,
  texts: PolicyTexts,
): ReadonlyMap<string, Home> {
  const { owners, set } = loadDefinitions([policySource(texts)]);
  const file = (path: string) => posix.join(folder, path);
  return new Map<string, Home>([
    ...[...set.homes].map(([id, { path }]): [string, Home] => [
      id,
      { file: file(path) },
    ]),
    ...owners.map(({ id, path, line, column }): [string, Home] => [
      id,
      { file: file(path), line, column },
    ]),
  ]);
}
