import { newWaiverRow } from './newWaiverRow';
import { noticeOf } from './noticeOf';
import { NOTICE_KINDS } from './store/noticeKinds.table';

const WAIVER = {
  ...newWaiverRow(
    {
      policy: 'global.tags',
      product: 'dataproduct:sales/orders',
      reason: 'Orders of Acme are late.',
      requestedBy: 'user:default/ada',
      expires: '2026-03-31',
    },
    {
      waiver_id: 'some-id',
      origin: 'portal',
      requested_at: '2026-03-02T12:00:00.000Z',
      decided_by: 'user:default/bob',
    },
  ),
  product_title: 'Orders',
  product_owner: 'group:default/sales-team',
};

const POLICY = {
  ...{ id: 'global.tags', scope: 'global', title: 'Has tags' },
  owner: 'group:default/privacy',
};

describe('noticeOf', () => {
  const noticed = (kind: (typeof NOTICE_KINDS)[number]) => {
    const policy = POLICY as Parameters<typeof noticeOf>[1]['policy'];
    const notice = noticeOf(kind, { waiver: WAIVER, policy });
    return JSON.stringify(notice);
  };

  it.each([...NOTICE_KINDS])(
    'names the product in %s only to those whose product or request it is',
    kind => {
      const isForPolicyOwner = noticed(kind).includes(
        '"entityRef":"group:default/privacy"',
      );
      expect(isForPolicyOwner).toBe(['requested', 'overridden'].includes(kind));
      expect(/orders|sales|Acme/i.test(noticed(kind))).toBe(!isForPolicyOwner);
    },
  );

  it.each([
    ['requested', 'approved'],
    ['requested', 'withdrawn'],
    ['unseen', 'rejected'],
    ['expiring', 'ended'],
  ] as const)('says nothing of %s once it is %s', (kind, decided) => {
    const waiver = { ...WAIVER, decided };
    const policy = POLICY as Parameters<typeof noticeOf>[1]['policy'];
    expect(noticeOf(kind, { waiver, policy })).toBeUndefined();
  });

  it.each([
    ['portal', 'ended', 'has ended'],
    ['portal', 'withdrawn', 'was withdrawn'],
    ['override', 'ended', 'has ended'],
    ['file-request', 'pending', 'has to be decided about again'],
  ] as const)(
    'tells who asked by %s that it is %s, and nothing of what has the name now',
    (origin, decided, became) => {
      const waiver = {
        ...{ ...WAIVER, origin, decided },
        product_title: 'Wages',
        product_owner: 'group:default/payroll',
      };
      const notice = noticeOf('left', { waiver, policy: undefined });
      expect(notice?.recipients).toEqual({
        type: 'entity',
        entityRef: 'user:default/ada',
      });
      expect(notice?.payload.title).toBe(
        `Your waiver of "global.tags" ${became}`,
      );
      expect(notice?.payload.description).toContain(
        'dataproduct:sales/orders, until 2026-03-31. The product has left the mesh.',
      );
      expect(JSON.stringify(notice)).not.toMatch(/wages|payroll/i);
    },
  );

  it('tells nobody who is no person', () => {
    const waiver = { ...WAIVER, requested_by: 'the migration' };
    expect(noticeOf('left', { waiver, policy: undefined })).toBeUndefined();
  });

  it('does not say that a policy is asked again that is there no more', () => {
    const notice = noticeOf('expiring', { waiver: WAIVER, policy: undefined });
    expect(notice?.payload).toMatchObject({
      title: 'A waiver of "global.tags" ends soon',
      description: expect.stringContaining('no such policy any more'),
    });
  });

  it.each([
    ['requested', 'user:default/ada asks', 'state=pending'],
    ['overridden', 'user:default/bob did', 'state=in-force'],
  ] as const)(
    'says of %s until when, who, and where the rest is',
    (kind, ...parts) => {
      for (const part of ['Until 2026-03-31.', ...parts]) {
        expect(noticed(kind)).toContain(part);
      }
    },
  );
});
