import { ReportFinding, ReportRule } from '@meshstage/plugin-data-mesh-common';
import { GivenWaivers } from './GivenWaivers';
import { WAIVER_WORDS, WaiverWords } from './givenWaivers.table';

/** What is to be said about waivers in files, as findings where they stand. */
export function waiverReport(
  waivers: GivenWaivers,
  words: readonly WaiverWords[] = WAIVER_WORDS,
): ReportFinding[] {
  return words.flatMap(({ rule, all, sentence }) =>
    all(waivers).map(({ policy, product, path, at, expires }) => ({
      rule,
      level: 'note' as const,
      fails: false,
      message: `Waiver of ${policy} for ${product} until ${expires}. ${sentence}`,
      file: path,
      line: at.line,
      column: at.column,
    })),
  );
}

/** What is told about waivers, by id. */
export const WAIVER_RULES: ReadonlyMap<string, ReportRule> = new Map(
  WAIVER_WORDS.map(({ rule: id, title }) => [id, { id, title }]),
);
