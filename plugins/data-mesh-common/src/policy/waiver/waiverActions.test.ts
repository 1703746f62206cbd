import type { WaiverAction } from '../../client/types';
import { KeptWaiver } from './KeptWaiver';
import { waiverActions } from './waiverActions';

const OWNER = 'group:default/privacy';
const NOW = Date.parse('2026-03-02T12:00:00Z');

const viewer = (person: string, ...groups: string[]) => ({
  person,
  memberOf: new Set([person.toLowerCase(), ...groups]),
});
const member = viewer('user:default/bob', OWNER);
const asked = viewer('user:default/ann');
const askedAndMember = viewer('user:default/Ann', OWNER);
const other = viewer('user:default/eve', 'group:default/admins');

describe('waiverActions', () => {
  it.each<
    [WaiverAction[], string, ReturnType<typeof viewer>, Partial<KeptWaiver>]
  >([
    [['approve', 'reject'], 'a member of the owner', member, {}],
    [['withdraw'], 'who asked', asked, {}],
    [['withdraw'], 'a member of the owner who asked', askedAndMember, {}],
    [[], 'anybody else, whatever they administer', other, {}],
    [[], 'anybody once it is over', member, { expires: '2026-03-01' }],
    [[], 'anybody once it is rejected', member, { decided: 'rejected' }],
    [[], 'who asked once it is withdrawn', asked, { decided: 'withdrawn' }],
    [['end'], 'the owner while it counts', member, { decided: 'approved' }],
    [['end'], 'who asked while it counts', asked, { decided: 'approved' }],
    [[], 'others while it counts', other, { decided: 'approved' }],
    [['approve', 'reject'], 'the owner', member, { origin: 'file-request' }],
    [[], 'who asked in a file', asked, { origin: 'file-request' }],
    [
      [],
      'the owner of what a file gives',
      member,
      { origin: 'file', decided: 'approved' },
    ],
    [
      [],
      'the owner of what a file gives for later',
      member,
      { origin: 'file', decided: 'approved', expires: '2030-03-31' },
    ],
    [
      ['end'],
      'the owner of an override',
      member,
      { origin: 'override', decided: 'approved' },
    ],
  ])('lets do %j: %s', (expected, _, who, waiver) => {
    const kept = {
      decided: 'pending' as const,
      origin: 'portal' as const,
      requestedBy: 'user:default/ann',
      expires: '2026-03-31',
      ...waiver,
    };
    expect(waiverActions(kept, OWNER, who, NOW)).toEqual(expected);
  });

  it('lets nobody approve where the policy has no owner', () => {
    const kept = {
      decided: 'pending' as const,
      origin: 'portal' as const,
      requestedBy: 'user:default/ann',
      expires: '2026-03-31',
    };
    expect(waiverActions(kept, undefined, member, NOW)).toEqual([]);
  });

  it('takes a person as owner', () => {
    const kept = {
      decided: 'pending' as const,
      origin: 'portal' as const,
      requestedBy: 'user:default/ann',
      expires: '2026-03-31',
    };
    expect(
      waiverActions(kept, 'user:default/Eve', viewer('user:default/eve'), NOW),
    ).toEqual(['approve', 'reject']);
  });
});
