import {
  Definitions,
  GoodDefinitions,
  loadDefinitions,
} from '@meshstage/plugin-data-mesh-common';
import { policySource } from './policySource';
import { PolicyTexts } from './PolicyTexts';
import { withLevels } from './withLevels';

/**
 * What files of policies say: policies and overlays, waivers, scorecards and
 * campaigns, with what is wrong with each as a portal finds it. That a file comes
 * from no source of policies is nothing to tell of files that somebody looks at.
 *
 * @param lastGood - what a load before gave; absent where every file is new
 */
export function loadTexts(
  texts: PolicyTexts,
  lastGood?: GoodDefinitions,
): Definitions {
  const loaded = loadDefinitions(
    [policySource(withLevels(texts, lastGood))],
    lastGood,
  );
  return {
    ...loaded,
    problems: loaded.problems.filter(
      ({ problem: { code, data } }) =>
        code !== 'waiver-approval-elsewhere' || data.scope !== undefined,
    ),
  };
}
