import { SOUND_SCORECARD } from '../../__fixtures__/scorecardCases.table';
import { SOUND_WAIVER } from '../../../policy/waiver/__fixtures__/waiverCases.table';
import { loadDefinitions } from '../loadDefinitions';
import { unacceptedApprovals } from '../unacceptedApprovals';
import { unknownDomains } from '../unknownDomains';
import { unknownOwners } from '../unknownOwners';
import { EXAMPLE_POLICY } from '../../../policy/language/__fixtures__/examplePolicy.table';

const definitions = loadDefinitions([
  {
    id: 'git',
    scope: 'global',
    files: [
      { path: 'maturity.yaml', content: SOUND_SCORECARD },
      { path: 'waiver.yaml', content: SOUND_WAIVER },
      { path: 'secret.yaml', content: '', unreadable: 'it is a pipe' },
    ],
  },
]);

const ofNobody = loadDefinitions([
  {
    id: 'git',
    scope: 'saels',
    files: [
      { path: 'a.yaml', content: EXAMPLE_POLICY.replace('global.', 'saels.') },
    ],
  },
]);

/** What can be wrong with files beside what they say, each with an example. */
export const DEFINITION_CASES = [
  definitions.problems,
  unknownOwners(definitions, new Set()),
  unknownDomains(ofNobody, new Set()),
  unacceptedApprovals(
    definitions.waivers.map(waiver => ({
      waiver,
      because: 'no-member',
      owner: 'group:default/privacy',
    })),
  ),
];
