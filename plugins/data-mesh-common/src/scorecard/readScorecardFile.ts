import { Problem } from '../model';
import { readDefinitions } from '../policy/files/readDefinitions';
import { PolicyReading } from '../policy/language/PolicyReading';
import { PolicyFile } from '../policy/files/PolicyFile';
import { Campaign } from './Campaign';
import { findInScorecard } from './findInScorecard';
import { readCampaign } from './readCampaign';
import { readScorecard } from './readScorecard';
import { Scorecard } from './Scorecard';

/** What a file holds of scorecards and campaigns. @public */
export interface ScorecardFileReading {
  scorecards: Scorecard[];
  campaigns: Campaign[];
  /** With the lines of the file; a document with an error gives nothing, the others do. */
  problems: Problem[];
}

/**
 * Reads the scorecards and campaigns of a file, one YAML document each. The
 * `scope` of the file says what its source may hold: `global`, or a domain.
 *
 * @public
 */
export function readScorecardFile(file: PolicyFile): ScorecardFileReading {
  const scorecards: Scorecard[] = [];
  const campaigns: Campaign[] = [];
  const problems = readDefinitions(file, {
    Scorecard: (root, reading) => {
      const scorecard = readScorecard(root, reading, file.path);
      if (!scorecard) {
        return undefined;
      }
      check('Scorecard', scorecard, scorecards, file.scope, reading);
      return () => scorecards.push(scorecard);
    },
    Campaign: (root, reading) => {
      const campaign = readCampaign(root, reading, file.path);
      if (!campaign) {
        return undefined;
      }
      check('Campaign', campaign, campaigns, file.scope, reading);
      return () => campaigns.push(campaign);
    },
  });
  return { scorecards, campaigns, problems };
}

type Definition = Scorecard | Campaign;

function check(
  kind: 'Scorecard' | 'Campaign',
  { id, scope: found }: Definition,
  before: readonly Definition[],
  scope: string | undefined,
  reading: PolicyReading,
): void {
  const at = 'metadata.id';
  if (scope !== undefined && scope !== found) {
    findInScorecard(reading, 'scorecard-scope', at, { kind, scope, found });
  }
  const place = before.find(each => each.id === id)?.places.get(at);
  if (place) {
    const data = { kind, id, firstLine: place.line };
    findInScorecard(reading, 'scorecard-id-twice', at, data);
  }
}
