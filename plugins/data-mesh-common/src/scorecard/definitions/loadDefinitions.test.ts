import { JsonObject, renderProblem } from '../../model';
import type { WaiverObstacle } from '../../client/types';
import { policyText } from '../../policy/overlay/__testUtils__/policyTexts';
import {
  asserts,
  BROKEN,
  inForce,
  keeps,
} from '../../policy/set/__testUtils__/sources';
import { SOUND_WAIVER } from '../../policy/waiver/__fixtures__/waiverCases.table';
import {
  SOUND_CAMPAIGN,
  SOUND_SCORECARD,
} from '../__fixtures__/scorecardCases.table';
import { Definitions } from './Definitions';
import { loadDefinitions } from './loadDefinitions';
import { unacceptedApprovals } from './unacceptedApprovals';
import { unknownOwners } from './unknownOwners';

type Files = { [path: string]: string | { unreadable: string } };

function source(id: string, files: Files, scope = 'global') {
  return {
    id,
    scope,
    files: Object.entries(files).map(([path, file]) => ({
      path,
      ...(typeof file === 'string'
        ? { content: file }
        : { content: '', ...file }),
    })),
  };
}

function told({ problems }: Pick<Definitions, 'problems'>): string[] {
  return problems.map(
    ({ source: id, path, problem }) =>
      `${id}/${path}: ${renderProblem(problem).message}`,
  );
}

function names(definitions: Definitions) {
  const { set, waivers, waiverRequests, scorecards, campaigns } = definitions;
  return {
    policies: inForce(set, 'nowhere'),
    waivers: waivers.map(({ policy }) => policy),
    requests: waiverRequests.map(({ policy }) => policy),
    scorecards: scorecards.map(({ id }) => id),
    campaigns: campaigns.map(({ id }) => id),
  };
}

const RETENTION: JsonObject = {
  forEach: 'datasets',
  assert: { retention: { atMost: 'P90D' } },
};

const ALL = [keeps('P90D'), SOUND_WAIVER, SOUND_SCORECARD, SOUND_CAMPAIGN].join(
  '\n---\n',
);

/** What scorecard, campaign and waiver name. */
const NAMED = ['described', 'encrypted', 'masked', 'owned', 'pii-masked']
  .map(name => keeps('P90D', `global.${name}`))
  .join('\n---\n');

describe('loadDefinitions', () => {
  it('reads all that one file holds', () => {
    const definitions = loadDefinitions([
      source('git', { 'all.yaml': ALL, 'named.yaml': NAMED }),
    ]);
    expect(told(definitions)).toEqual([]);
    expect(names(definitions)).toEqual({
      policies: [
        'global.described',
        'global.encrypted',
        'global.masked',
        'global.owned',
        'global.pii-masked',
        'global.raw-retention',
      ],
      waivers: ['global.pii-masked'],
      requests: [],
      scorecards: ['global.maturity'],
      campaigns: ['global.mask-2026'],
    });
    expect(definitions.set.homes.get('global.raw-retention')).toEqual({
      source: 'git',
      path: 'all.yaml',
    });
  });

  it('lets a waiver of another level only ask for one', () => {
    const request = SOUND_WAIVER.replace(/^ {2}approved.*\n/gm, '');
    const definitions = loadDefinitions([
      source('sales', { 'w.yaml': request }, 'sales'),
    ]);
    expect(names(definitions)).toMatchObject({
      waivers: [],
      requests: ['global.pii-masked'],
    });
  });

  it('keeps what a broken file said, for each reader what was good for it', () => {
    const first = loadDefinitions([source('git', { 'all.yaml': ALL })]);
    const before = names(first);
    const broken = [source('git', { 'all.yaml': BROKEN })];
    const then = loadDefinitions(broken, first.lastGood);
    expect(names(then)).toEqual(before);
    expect(then.lastGood).toEqual(first.lastGood);
    expect(
      told(then).filter(text => text.includes('still in force')),
    ).toHaveLength(1);
    const restored = JSON.parse(JSON.stringify(then.lastGood));
    expect(loadDefinitions(broken, restored)).toEqual(then);
    expect(names(loadDefinitions(broken)).scorecards).toEqual([]);
    const away = [{ id: 'git', scope: 'global' }];
    expect(names(loadDefinitions(away, first.lastGood))).toEqual(before);

    const half = ALL.replace('P90D', 'P30D').replace(
      'kind: Scorecard',
      'kind: Scorecard\nlevle: 1',
    );
    const mixed = loadDefinitions(
      [source('git', { 'all.yaml': half })],
      first.lastGood,
    );
    expect(asserts(mixed.set, 'sales')).toEqual(['P30D']);
    expect(names(mixed)).toEqual(before);
  });

  it('keeps a file that cannot be read, and tells why', () => {
    const first = loadDefinitions([source('git', { 'all.yaml': ALL })]);
    const files = { 'all.yaml': { unreadable: 'it is a pipe' } };
    const then = loadDefinitions([source('git', files)], first.lastGood);
    expect(names(then)).toEqual(names(first));
    expect(told(then)).toEqual([
      'git/all.yaml: The file is there and cannot be read: it is a pipe.',
      expect.stringContaining('still in force'),
    ]);
    const fresh = loadDefinitions([source('git', files, 'sales')]);
    expect(fresh.set.unloaded).toEqual([
      { source: 'git', path: 'all.yaml', scope: 'sales' },
    ]);
  });

  it('has a level for each file', () => {
    const sales = { content: keeps('P9D', 'sales.own'), scope: 'sales' };
    const files = [
      { path: 'a.yaml', content: keeps('P90D') },
      { path: 'sales/b.yaml', ...sales },
      {
        path: 'sales/c.yaml',
        content: keeps('P1D', 'global.c'),
        scope: 'sales',
      },
    ];
    const sources = [{ id: 'git', scope: 'global', files }];
    const definitions = loadDefinitions(sources);
    expect(inForce(definitions.set, 'hr')).toEqual(['global.raw-retention']);
    expect(inForce(definitions.set, 'sales')).toEqual([
      'global.raw-retention',
      'sales.own',
    ]);
    expect(definitions.set.unloaded).toEqual([
      { source: 'git', path: 'sales/c.yaml', scope: 'sales' },
    ]);
    expect(loadDefinitions(sources, definitions.lastGood)).toEqual(definitions);
    const away = [{ id: 'git', scope: 'global' }];
    const kept = loadDefinitions(away, definitions.lastGood);
    expect(inForce(kept.set, 'sales')).toEqual([
      'global.raw-retention',
      'sales.own',
    ]);

    // What was good for sales is not for hr.
    const moved = files.map(file => ({ ...file, scope: 'hr' }));
    const after = loadDefinitions(
      [{ id: 'git', scope: 'global', files: moved }],
      definitions.lastGood,
    );
    expect(inForce(after.set, 'sales')).toEqual([]);
  });

  it('takes one of two scorecards with one id and tells of the other', () => {
    const definitions = loadDefinitions([
      source('b', { 'y.yaml': SOUND_SCORECARD }),
      source('a', { 'x.yaml': SOUND_SCORECARD }),
      source('c', { 'named.yaml': NAMED }),
    ]);
    expect(names(definitions).scorecards).toEqual(['global.maturity']);
    expect(told(definitions)).toEqual([
      'b/y.yaml: "global.maturity" stands in "x.yaml" too.',
    ]);
  });

  it.each([
    ['scorecard', SOUND_SCORECARD, 'scorecards'],
    ['campaign', SOUND_CAMPAIGN, 'campaigns'],
  ] as const)(
    'leaves a %s to the file that has it when another claims its id',
    (_, text, kind) => {
      const own = source('git', { 'named.yaml': NAMED, 'z.yaml': text });
      const late = source('early', {
        'a.yaml': text.replace(/owner: \S+/, 'owner: group:default/others'),
      });
      const ownersOf = (definitions: Definitions) =>
        definitions[kind].map(({ owner }) => owner);
      const before = loadDefinitions([own]);
      const first = loadDefinitions([own, late], before.lastGood);
      const again = loadDefinitions([own, late], first.lastGood);
      expect(ownersOf(again)).toEqual(ownersOf(before));
      expect(told(again)).toEqual(told(first));
      expect(told(again)).toEqual([
        expect.stringMatching(
          /^early\/a.yaml: "global\.\S+" stands in "z.yaml"/,
        ),
      ]);
      const gone = loadDefinitions([late], again.lastGood);
      expect(ownersOf(gone)).toEqual(['group:default/others']);
    },
  );

  it('warns of owners whom nobody knows', () => {
    const owner = (name: string, id: string) =>
      policyText(RETENTION, { id }).replace(
        '"severity"',
        `"owner":"${name}","severity"`,
      );
    const definitions = loadDefinitions([
      source('git', {
        'a.yaml': owner('group:default/privacy', 'global.a'),
        'b.yaml': owner('group:default/privcay', 'global.b'),
        'c.yaml': SOUND_CAMPAIGN,
      }),
    ]);
    const problems = unknownOwners(
      definitions,
      new Set(['group:default/privacy']),
    );
    expect(told({ problems })).toEqual([
      'git/b.yaml: "group:default/privcay", who answers for "global.b", is no group and no user of the catalog.',
    ]);
    expect(problems[0].problem.line).toBe(1);
  });

  it.each<[WaiverObstacle, string | undefined, string]>([
    [
      'no-member',
      'group:default/privacy',
      '"user:default/bob" is not a member of "group:default/privacy", who owns "global.pii-masked": this is a request.',
    ],
    [
      'no-member',
      'user:default/eve',
      '"user:default/bob" is not "user:default/eve", who owns "global.pii-masked": this is a request.',
    ],
    [
      'unknown-person',
      'group:default/privacy',
      '"user:default/bob" is nobody whom the catalog knows: this is a request.',
    ],
    [
      'no-policy',
      undefined,
      'There is no policy "global.pii-masked" for this product, so nobody can tell whether "user:default/bob" owns it: this is a request.',
    ],
    [
      'unasked',
      'group:default/privacy',
      'The catalog has not told yet whether "user:default/bob" owns "global.pii-masked": this is a request.',
    ],
  ])('says of an approver who is not accepted: %s', (because, owner, said) => {
    const { waivers } = loadDefinitions([
      source('git', { 'w.yaml': SOUND_WAIVER }),
    ]);
    const problems = unacceptedApprovals(
      waivers.map(waiver => ({ waiver, because, owner })),
    );
    expect(told({ problems })).toEqual([`git/w.yaml: ${said}`]);
    expect(problems[0].problem).toMatchObject({ severity: 'warning', line: 1 });
  });

  it('has the same hash for the same files in whatever order, and another for others', () => {
    const [a, b] = [
      source('a', { 'a.yaml': ALL }),
      source('b', { 'b.yaml': BROKEN }),
    ];
    const { hash } = loadDefinitions([a, b]);
    expect(loadDefinitions([b, a]).hash).toBe(hash);
    expect(loadDefinitions([a]).hash).not.toBe(hash);
    expect(
      loadDefinitions([a, source('b', { 'b.yaml': `${BROKEN} ` })]).hash,
    ).not.toBe(hash);
  });

  it.each([
    ['nothing', ''],
    ['a byte of nothing', '\u0000'],
    ['a deep nest', '['.repeat(100_000)],
    ['a megabyte', `kind: ${'x'.repeat(1_000_000)}`],
    ['half a character', '\ud800'],
  ])('stands %s beside a good file', (_, content) => {
    const definitions = loadDefinitions([
      source('git', { 'a.yaml': ALL, 'b.yaml': content }),
    ]);
    expect(names(definitions).scorecards).toEqual(['global.maturity']);
    expect(definitions.problems.length).toBeGreaterThan(0);
  });
});
