import { isEnough } from '../../compatibility';
import { findingData } from './findingData';
import { GateRule } from './GateRule';

/** @see GateRule */
export const versionRaisedEnough: GateRule = {
  id: 'version-raised-enough',
  title: 'The version of a contract is raised as far as its changes deserve',
  why: 'A number is the only thing that many readers look at. One that does not move, or too little, hides that something changed.',
  codes: ['bump-too-small'],
  check: ({ compared, contracts }) => {
    const versions = new Map(
      contracts.map(({ read, document }) => [read, document.version?.text]),
    );
    return compared
      .filter(
        ({ kind, enforced, violated, declaredBump, bump }) =>
          kind === 'DataContract' &&
          enforced &&
          // A break has no number within the major; it is told as such.
          violated.length === 0 &&
          declaredBump !== undefined &&
          !isEnough(declaredBump, bump),
      )
      .map(({ read, against, bump, declaredBump, deservedVersion }) => ({
        code: 'bump-too-small',
        read,
        path: 'version',
        data: findingData({
          before: against.version,
          version: versions.get(read),
          bump,
          declaredBump,
          deservedVersion,
        }),
      }));
  },
};
