import { approvalObstacle } from './approvalObstacle';

const GROUP = 'group:default/privacy';
const of = (...refs: string[]) => new Set(refs);

describe('approvalObstacle', () => {
  it.each<
    [
      ReturnType<typeof approvalObstacle>,
      string,
      string | undefined,
      ReadonlySet<string> | undefined,
    ]
  >([
    [undefined, 'a member of the owner', GROUP, of('user:default/bob', GROUP)],
    [undefined, 'an owner in capitals', 'Group:default/Privacy', of(GROUP)],
    [
      undefined,
      'the owner, a person',
      'user:default/bob',
      of('user:default/bob'),
    ],
    ['no-member', 'a member of nothing', GROUP, of('user:default/bob')],
    [
      'no-member',
      'a member of another group',
      GROUP,
      of('user:default/bob', 'group:default/privacy-readers'),
    ],
    [
      'no-member',
      'another person than the owner',
      'user:default/bob',
      of('user:default/bobby', GROUP),
    ],
    ['unknown-person', 'somebody whom the catalog lacks', GROUP, undefined],
    [
      'no-policy',
      'anybody of a policy that is not there',
      undefined,
      of(GROUP),
    ],
    ['no-policy', 'nobody of no policy', undefined, undefined],
  ])('is %s for %s', (expected, _, owner, memberOf) => {
    expect(approvalObstacle(owner, memberOf)).toBe(expected);
  });
});
