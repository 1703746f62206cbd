import { Drafts } from './Draft';
import { keepDrafts, keptDrafts } from './keptDrafts';

const ADA = 'user:default/ada';
const place = { source: 'house', path: 'a.policy.yaml' };
const CHANGED: Drafts = new Map([
  ['=a.policy.yaml', { place, before: 'a: 1', content: 'a: 2' }],
  ['=b.policy.yaml', { place: { ...place, path: 'b' }, before: 'b: 1' }],
  ['new 3', { place: { ...place, path: 'c' }, content: 'c: 1' }],
]);

describe('keptDrafts', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    sessionStorage.clear();
  });

  it('gives back what was changed, deletions too, and what was not is forgotten', () => {
    keepDrafts(
      ADA,
      new Map([
        ...CHANGED,
        ['new 4', { place: { ...place, path: '' }, content: 'lost' }],
        ['=d', { place, before: 'd: 1', content: 'd: 1' }],
      ]),
    );
    expect(keptDrafts(ADA)).toEqual(CHANGED);
    keepDrafts(ADA, new Map());
    expect(keptDrafts(ADA)).toEqual(new Map());
    expect(sessionStorage).toHaveLength(0);
  });

  it.each([
    '{',
    'null',
    '{}',
    '[1]',
    '[["a"]]',
    '[["a", null]]',
    '[["a", {"place": {"source": 1, "path": "p"}}]]',
    '[["a", {"place": {"source": "s", "path": "p"}, "content": 1}]]',
  ])('starts anew where something else was kept: %s', kept => {
    sessionStorage.setItem(`data-mesh.impact.${ADA}`, kept);
    expect(keptDrafts(ADA)).toEqual(new Map());
  });

  it('does not fail where a browser keeps nothing', () => {
    for (const name of ['getItem', 'setItem'] as const) {
      jest.spyOn(Storage.prototype, name).mockImplementation(() => {
        throw new Error('forbidden');
      });
    }
    keepDrafts(ADA, CHANGED);
    expect(keptDrafts(ADA)).toEqual(new Map());
  });

  it.each(['user:default/bob', undefined])(
    'shows what one person has written to no other: %s',
    other => {
      keepDrafts(ADA, CHANGED);
      expect(keptDrafts(other)).toEqual(new Map());
      keepDrafts(other, new Map());
      expect(keptDrafts(ADA)).toEqual(CHANGED);
    },
  );

  it('keeps nothing of somebody whom nobody knows', () => {
    keepDrafts(undefined, CHANGED);
    expect(sessionStorage).toHaveLength(0);
  });
});
