import { SOUND_CAMPAIGN } from '../../scorecard/__fixtures__/scorecardCases.table';
import { POLICY_CASES } from '../language/__fixtures__/policyCases.table';
import { loadPolicySet } from '../set/loadPolicySet';
import { asks, BROKEN, keeps } from '../set/__testUtils__/sources';
import { SOUND_WAIVER } from '../waiver/__fixtures__/waiverCases.table';
import { onlyPolicies } from './onlyPolicies';

function hashOf(content: string): string {
  const files = [{ path: 'a.yaml', content }];
  return loadPolicySet([{ id: 'git', scope: 'global', files }]).hash;
}

const joined = (...texts: string[]) => texts.join('\n---\n');
const BROKEN_WAIVER = SOUND_WAIVER.replace('spec:', 'spec: {');

describe('onlyPolicies', () => {
  it.each([
    ['policies and overlays', joined(keeps('P90D'), asks('P30D'))],
    [
      'a waiver between them',
      joined(keeps('P90D'), SOUND_WAIVER, asks('P30D')),
    ],
    ['a campaign before them', joined(SOUND_CAMPAIGN, keeps('P90D'))],
    ['only a waiver', SOUND_WAIVER],
    ['a broken waiver', joined(BROKEN_WAIVER, keeps('P90D'))],
    ['something broken', joined(keeps('P90D'), BROKEN)],
    ['a comment first', `# ours\n---\n${keeps('P90D')}\n...\n`],
    ['nothing', ''],
    ['no text', 'a\0'],
    ['far too many', joined(...Array(502).fill(SOUND_CAMPAIGN))],
    ['a list', '- kind: DataPolicy'],
    ...POLICY_CASES.map(({ code, text }) => [code, text.replace('»', '')]),
  ])('asks for the same: %s', (_, content) => {
    expect(hashOf(onlyPolicies(content))).toBe(hashOf(content));
  });

  it('tells nothing of waivers, broken ones too', () => {
    for (const waiver of [SOUND_WAIVER, BROKEN_WAIVER]) {
      expect(onlyPolicies(joined(keeps('P90D'), waiver))).not.toContain(
        'orders',
      );
    }
  });
});
