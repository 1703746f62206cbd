import { renderProblem } from '../../model';
import { BROKEN, keeps, source } from '../../policy/set/__testUtils__/sources';
import {
  SOUND_CAMPAIGN,
  SOUND_SCORECARD,
} from '../__fixtures__/scorecardCases.table';
import { loadDefinitions } from './loadDefinitions';

const policies = (...ids: string[]) =>
  ids.map(id => keeps('P90D', id)).join('\n---\n');

const ALL = policies(
  'global.owned',
  'global.described',
  'global.masked',
  'global.encrypted',
);
/** Of these names neither `global.described` nor `global.masked` is right. */
const SLIPS = SOUND_SCORECARD.replace(
  'global.described',
  'global.describd',
).replaceAll('global.masked', 'global.msaked');
const OF_SALES = SOUND_SCORECARD.replace('global.maturity', 'sales.maturity')
  .replace('global.owned', 'sales.owned')
  .replaceAll('global.masked', 'sales.masked');

type Sources = Parameters<typeof loadDefinitions>[0];

function found(sources: Sources, good?: Parameters<typeof loadDefinitions>[1]) {
  return loadDefinitions(sources, good)
    .problems.filter(
      ({ problem: { code } }) => code === 'scorecard-policy-unknown',
    )
    .map(({ path, problem }) => {
      const { line, column, severity, data } = problem;
      return `${path}:${line}:${column}: ${severity}: ${data.policy} ${
        data.near ?? '-'
      }`;
    });
}

describe('unknownPolicies', () => {
  it('finds nothing where all that is named is there, in whichever file', () => {
    const files = { 'a.yaml': ALL, 'b.yaml': SOUND_SCORECARD };
    const others = source('global', { 'c.yaml': SOUND_CAMPAIGN }, 'other');
    expect(found([source('global', files), others])).toEqual([]);
  });

  it('finds each name at its place, with the one that was meant', () => {
    const sources = [source('global', { 'a.yaml': ALL, 'b.yaml': SLIPS })];
    expect(found(sources)).toEqual([
      'b.yaml:11:32: warning: global.describd global.described',
      'b.yaml:13:18: warning: global.msaked global.masked',
    ]);
    const { scorecards } = loadDefinitions(sources);
    expect(scorecards.map(({ id }) => id)).toEqual(['global.maturity']);
  });

  it('is told in a sentence', () => {
    const text = SOUND_CAMPAIGN.replace('global.encrypted', 'global.encrpted');
    const { problems } = loadDefinitions([
      source('global', { 'a.yaml': ALL, 'b.yaml': text, 'c.yaml': SLIPS }),
    ]);
    const [first] = problems.map(({ problem }) => renderProblem(problem));
    expect([first.message, first.fix]).toEqual([
      'There is no policy "global.encrpted" among those that could be read, so nobody can tell whether a product does what the campaign asks.',
      'Did you mean "global.encrypted"? If the policy is gone, take it out of the list.',
    ]);
  });

  it('means no policy that is named already', () => {
    const text = SOUND_SCORECARD.replace('global.described', 'global.ownd');
    const files = { 'a.yaml': ALL, 'b.yaml': text };
    expect(found([source('global', files)])).toEqual([
      'b.yaml:11:32: warning: global.ownd -',
    ]);
  });

  it('means no policy that cannot be asked of the products', () => {
    const own = SOUND_SCORECARD.replace('global.described', 'global.masket');
    expect(
      found([
        source('globak', { 'a.yaml': policies('globak.masket') }),
        source('global', {
          'a.yaml': policies('global.owned', 'global.masked'),
          'b.yaml': own,
        }),
      ]),
    ).toEqual(['b.yaml:11:32: warning: global.masket -']);
  });

  it('knows of a portal that there are no others, also of a level without any', () => {
    const files = { 'a.yaml': policies('sales.owned'), 'b.yaml': OF_SALES };
    expect(found([source('sales', files)])).toEqual([
      'b.yaml:11:31: warning: global.described -',
      'b.yaml:13:18: warning: sales.masked -',
    ]);
  });

  it('says nothing of levels that have no policy among files that somebody looks at', () => {
    const looked = (files: { [path: string]: string }) => [
      { ...source('files', files), scope: undefined },
    ];
    const own = { 'a.yaml': policies('sales.owned'), 'b.yaml': OF_SALES };
    expect(found(looked(own))).toEqual([
      'b.yaml:13:18: warning: sales.masked -',
    ]);
    expect(found(looked({ 'b.yaml': OF_SALES }))).toEqual([]);
    expect(found(looked({ ...own, 'c.yaml': ALL }))).toEqual([
      'b.yaml:13:18: warning: sales.masked -',
    ]);
  });

  it('counts policies that a file last had, and says nothing of lines that are gone', () => {
    const files = { 'a.yaml': ALL, 'b.yaml': SLIPS };
    const before = loadDefinitions([source('global', files)]);
    expect(before.scorecards).toHaveLength(1);
    const broken = { ...files, 'a.yaml': BROKEN };
    const good = before.lastGood;
    expect(found([source('global', broken)], good)).toEqual(
      found([source('global', files)]),
    );
    const other = { ...files, 'b.yaml': `${files['b.yaml']}levle: 1\n` };
    const kept = loadDefinitions([source('global', other)], good);
    expect(kept.scorecards).toHaveLength(1);
    expect(found([source('global', other)], good)).toEqual([]);
    // A source that does not answer has the text that it had.
    expect(found([source('global')], good)).toEqual(
      found([source('global', files)]),
    );
  });
});
