import {
  overlay,
  policy,
  definitionsOf,
} from './__testUtils__/definitionTexts';
import { changeProblems } from './changeProblems';

const RAW = policy('global.raw', { assert: { name: { exists: true } } });
const TYPO = policy('global.typo', { assert: { nmae: { exists: true } } });
const OVERLAY = overlay('global.raw', 'sales', {
  assert: { purpose: { exists: true } },
});

describe('changeProblems', () => {
  it('tells what is wrong with the files of the change and what is new in others', () => {
    const before = definitionsOf({ global: [RAW, TYPO], sales: [OVERLAY] });
    const after = definitionsOf({
      global: [{ ...RAW, kind: 'Nothing' }, TYPO],
      sales: [OVERLAY],
    });
    const told = changeProblems(before.problems, after.problems, [
      { source: 'global-git', path: '0.yaml' },
    ]).map(({ source, path, problem }) => [source, path, problem.code]);
    expect(told).toEqual([
      ['global-git', '0.yaml', 'policy-kind'],
      ['sales-git', '0.yaml', 'overlay-orphaned'],
    ]);
  });

  it('tells what was wrong before where the file is touched', () => {
    const { problems } = definitionsOf({ global: [TYPO] });
    expect(changeProblems(problems, problems, [])).toEqual([]);
    const touched = [{ source: 'global-git', path: '0.yaml' }];
    expect(changeProblems(problems, problems, touched)).toEqual(problems);
  });
});
