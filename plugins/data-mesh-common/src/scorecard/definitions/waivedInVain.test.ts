import { renderProblem } from '../../model';
import { BROKEN, keeps, source } from '../../policy/set/__testUtils__/sources';
import { SOUND_WAIVER } from '../../policy/waiver/__fixtures__/waiverCases.table';
import { loadDefinitions } from './loadDefinitions';

const POLICIES = keeps('P90D', 'global.pii-masked');
const SLIP = SOUND_WAIVER.replace('global.pii-masked', 'global.pii-mskd');
const REQUEST = SLIP.replace(/ {2}approved.*\n/g, '');

type Given = Parameters<typeof loadDefinitions>;

function found(...given: Given): string[] {
  return loadDefinitions(...given)
    .problems.filter(
      ({ problem: { code } }) => code === 'waiver-policy-missing',
    )
    .map(({ path, problem }) => {
      const { message, fix } = renderProblem(problem);
      return `${path}:${problem.line}:${problem.column}: ${problem.severity}: ${message} ${fix}`;
    });
}

const global = (files: { [path: string]: string }) => source('global', files);

describe('waivedInVain', () => {
  it.each([
    ['is approved', SLIP],
    ['only asks', REQUEST],
  ])('warns of a waiver that %s, with the policy that was meant', (_, text) => {
    const files = { 'a.yaml': POLICIES, 'b.yaml': `---\n${text}` };
    expect(found([global(files)])).toEqual([
      'b.yaml:6:3: warning: There is no policy "global.pii-mskd" among those that could be read, so nothing is waived. Did you mean "global.pii-masked"?',
    ]);
  });

  it('means no policy that is not asked of the product', () => {
    const text = SLIP.replace('global.pii-mskd', 'ops.pii-mskd').replace(
      'sales/orders',
      'ops/orders',
    );
    const [first] = found([
      source('ops', { 'a.yaml': keeps('P90D', 'sales.pii-mskd') }),
      global({ 'b.yaml': text }),
    ]);
    expect(first).toContain('Check the name; if the policy is gone, remove');
  });

  it('says nothing of policies that lie elsewhere, or that their file last had', () => {
    const alone = { ...global({ 'b.yaml': SLIP }), scope: undefined };
    expect(found([alone])).toEqual([]);
    const files = { 'a.yaml': POLICIES, 'b.yaml': SOUND_WAIVER };
    const before = loadDefinitions([global(files)]);
    const broken = [global({ ...files, 'a.yaml': BROKEN })];
    expect(found(broken, before.lastGood)).toEqual([]);
    expect(found(broken)).toHaveLength(1);
  });
});
