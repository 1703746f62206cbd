import { PolicySubject } from '../items/PolicySubject';
import { loadPolicySet } from '../set/loadPolicySet';
import { subjectOf } from './__testUtils__/subjectOf';
import { compilePolicySet } from './compilePolicySet';
import { evaluate } from './evaluate';

function file(path: string, id: string, spec: string) {
  return {
    path,
    content: `apiVersion: meshstage.io/v1alpha1
kind: DataPolicy
metadata: { id: ${id}, title: A title, severity: low }
spec:
  why: Because.
  message: Mend it
  enforce: { publish: warn, check: warn, scan: audit }
${spec}`,
  };
}

const overlay = {
  path: 'described.yaml',
  content: `apiVersion: meshstage.io/v1alpha1
kind: DataPolicyOverlay
spec:
  of: global.described
  domain: sales
  set:
    severity: high
    enforce: { publish: deny }
    assert: { limitations: { exists: true } }
`,
};
const described = file(
  'described.yaml',
  'global.described',
  '  assert: { usage: { absent: true } }\n',
);
const named = file(
  'named.yaml',
  'sales.named',
  '  match: { spec.domain: hr }\n  assert: { name: { exists: true } }\n',
);
const broken = { path: 'broken.yaml', content: 'kind: DataPolicy\n' };

const set = loadPolicySet([
  { id: 'company', scope: 'global', files: [described] },
  { id: 'sales-git', scope: 'sales', files: [overlay, named] },
  { id: 'hr-git', scope: 'hr', files: [broken] },
]);
const compiled = compilePolicySet(set);

/** The product of sales, said to be of another domain. */
function subjectIn(domain: string): PolicySubject {
  const subject = subjectOf();
  const { contracts, entity } = subject;
  return { ...subject, contracts, entity, domain };
}

function told(domain: string): string[] {
  const subject = subjectIn(domain);
  return evaluate(compiled, subject, { point: 'publish' }).map(
    ({ policy, outcome, severity, enforcement }) =>
      [policy, outcome, severity, ...Object.values(enforcement)].join(' '),
  );
}

describe('evaluate', () => {
  it.each<[string, string[]]>([
    [
      'sales',
      ['global.described fail high deny', 'sales.named not-applicable low'],
    ],
    ['logistics', ['global.described pass low']],
    ['', ['global.described pass low']],
    [
      'hr',
      ['global.described pass low', 'hr-git:broken.yaml error critical deny'],
    ],
  ])('judges a product of %j by %j', (domain, expected) => {
    expect(told(domain)).toEqual(expected);
  });

  it('says which file nobody could read', () => {
    const subject = subjectIn('hr');
    const [, unloaded] = evaluate(compiled, subject, { point: 'publish' });
    expect(unloaded.counts.error).toBe(1);
    expect(unloaded.evidence[0].reason).toContain(
      '"broken.yaml" of source "hr-git"',
    );
  });

  it('says which source nobody could read, and of whose products', () => {
    const unread = compilePolicySet(
      loadPolicySet([{ id: 'hr-git', scope: 'hr', unread: ['hr'] }]),
    );
    const verdicts = (domain: string) =>
      evaluate(unread, subjectIn(domain), { point: 'scan' });
    expect(verdicts('hr')).toMatchObject([
      {
        policy: 'hr-git:*',
        outcome: 'error',
        enforcement: { error: 'deny' },
        evidence: [
          {
            reason:
              'Policy source "hr-git" has never been read, so nobody knows what it asks for.',
          },
        ],
      },
    ]);
    expect(verdicts('sales')).toEqual([]);
  });

  it('keeps a policy that came into force while its file is broken', () => {
    const later = loadPolicySet(
      [
        {
          id: 'company',
          scope: 'global',
          files: [{ ...broken, path: 'described.yaml' }],
        },
      ],
      set.lastGood,
    );
    expect(
      evaluate(compilePolicySet(later), subjectOf(), { point: 'publish' }).map(
        ({ policy }) => policy,
      ),
    ).toContain('global.described');
  });

  it('makes one closure of a policy for all domains', () => {
    const own = compilePolicySet({
      ...set,
      byDomain: new Map([['hr', set.everywhere]]),
    });
    expect(own.byDomain.get('hr')?.[0]).toBe(own.everywhere[0]);
  });
});
