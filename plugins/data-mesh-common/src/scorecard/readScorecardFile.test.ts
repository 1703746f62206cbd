import { renderProblem } from '../model';
import { SCORECARD_PROBLEMS } from '../model/scorecardProblems.table';
import {
  SCORECARD_CASES,
  SCORECARD_FORM_CASES,
  SOUND_CAMPAIGN,
  SOUND_SCORECARD,
} from './__fixtures__/scorecardCases.table';
import { readScorecardFile } from './readScorecardFile';

/** Found when all files are known. */
const OF_SETS = ['scorecard-policy-unknown'];

const CASES = [...SCORECARD_FORM_CASES, ...SCORECARD_CASES];

/** The marked place, counted independently of the reader. */
function placeOf(marked: string): { line: number; column: number } {
  const before = marked.slice(0, marked.indexOf('»')).split('\n');
  return { line: before.length, column: before[before.length - 1].length + 1 };
}

const read = (content: string, scope?: string) =>
  readScorecardFile({ path: 'a.yaml', content, scope });

describe('readScorecardFile', () => {
  it.each(CASES.map(each => [each.code, each.path, each] as const))(
    'finds %s at %s and nothing else',
    (code, _, { text, path, scope }) => {
      const { problems, scorecards, campaigns } = read(
        text.replace('»', ''),
        scope,
      );
      expect(problems).toEqual([
        expect.objectContaining({ code, path, ...placeOf(text) }),
      ]);
      const { message, fix } = renderProblem(problems[0]);
      expect(message).toMatch(/^.{10,1000}[.?]$/);
      expect(fix).toMatch(/^.{8,1000}[.?]$/);
      expect(message + fix).not.toMatch(/undefined|null|NaN|\[object/);
      // Of two with one id the first counts.
      expect(scorecards.length + campaigns.length).toBe(
        code === 'scorecard-id-twice' ? 1 : 0,
      );
    },
  );

  it('has a case for every code', () => {
    const covered = new Set(CASES.map(({ code }) => code));
    const codes = Object.keys(SCORECARD_PROBLEMS);
    expect(codes.filter(code => !covered.has(code))).toEqual(OF_SETS);
  });

  it('reads scorecards and campaigns between other things', () => {
    const texts = ['kind: DataPolicy\n', SOUND_SCORECARD, SOUND_CAMPAIGN];
    expect(read(texts.join('---\n'), 'global')).toEqual({
      problems: [],
      scorecards: [
        {
          path: 'a.yaml',
          id: 'global.maturity',
          scope: 'global',
          title: 'Maturity of products',
          owner: 'group:default/platform',
          match: { 'spec.lifecycle': 'active' },
          levels: [
            { name: 'bronze', policies: ['global.owned', 'global.described'] },
            { name: 'gold', policies: ['global.masked'] },
          ],
          weights: new Map([['global.masked', 3]]),
          places: expect.any(Map),
        },
      ],
      campaigns: [
        {
          path: 'a.yaml',
          id: 'global.mask-2026',
          scope: 'global',
          title: 'All is masked by summer',
          owner: 'group:default/privacy',
          why: 'The law of July asks for it.',
          policies: ['global.masked', 'global.encrypted'],
          starts: '2026-03-01',
          due: '2026-06-30',
          remindDays: [30, 7],
          places: expect.any(Map),
        },
      ],
    });
  });

  it('lets a domain name its own policies and global ones', () => {
    const text = SOUND_SCORECARD.replace('global.maturity', 'sales.maturity');
    const own = text.replace('global.owned', 'sales.owned');
    expect(read(own, 'sales').problems).toEqual([]);
  });

  it.each(['0', '-1', '1001', "'3'", '0.5'])(
    'asks for a weight, not %s',
    to => {
      const { problems } = read(
        SOUND_SCORECARD.replace('masked: 3', `masked: ${to}`),
      );
      expect(problems.map(({ data }) => data.expected)).toEqual([
        'a whole number from 1 to 1000',
      ]);
    },
  );

  it('fills in what is left out', () => {
    const [scorecard] = read(
      SOUND_SCORECARD.replace(/ {2}(match|weights):.*\n/g, ''),
    ).scorecards;
    expect(scorecard.match).toBeUndefined();
    expect(scorecard.weights.size).toBe(0);
    const [campaign] = read(
      SOUND_CAMPAIGN.replace(/ {2}(starts|remindDays):.*\n/g, ''),
    ).campaigns;
    expect(campaign.remindDays).toEqual([30, 7, 1]);
    expect(campaign.starts).toBeUndefined();
  });

  it.each([
    ['too-large', 'a'.repeat(1024 * 1024 + 1)],
    ['policy-value', SOUND_SCORECARD.replace('bronze', 'b'.repeat(1_000_000))],
    [
      'policy-value',
      SOUND_SCORECARD.replace(
        'global.masked]',
        'global.masked, '.repeat(20_000).concat(']'),
      ),
    ],
    [
      'policy-value',
      SOUND_SCORECARD.replace('3 }', `${'9'.repeat(900_000)} }`),
    ],
  ])('answers %s in time', (code, content) => {
    const start = performance.now();
    expect(read(content).problems.map(each => each.code)).toContain(code);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
