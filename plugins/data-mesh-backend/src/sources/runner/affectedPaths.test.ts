import { affectedPaths } from './affectedPaths';
import { DocumentIdentity } from './DocumentIdentity';
import { groupPaths } from './groupPaths';

const product = (id: string, ...contractIds: string[]): DocumentIdentity => ({
  kind: 'DataProduct',
  id,
  contractIds,
});
const contract = (id: string): DocumentIdentity => ({
  kind: 'DataContract',
  id,
  contractIds: [],
});
const nothing: DocumentIdentity = { contractIds: [] };

/** p names a and shared, q names shared, r is alone; contract a has two documents. */
const mesh: { [path: string]: DocumentIdentity } = {
  'p.yaml': product('p', 'a', 'shared'),
  'q.yaml': product('q', 'shared'),
  'r.yaml': product('r'),
  'a1.yaml': contract('a'),
  'a2.yaml': contract('a'),
  'shared.yaml': contract('shared'),
  'lone.yaml': contract('lone'),
  'junk.yaml': nothing,
  'junk2.yaml': nothing,
};

const cases: {
  name: string;
  now?: { [path: string]: DocumentIdentity | undefined };
  before?: { [path: string]: DocumentIdentity };
  changed?: string[];
  vanished?: string[];
  expect: string[];
}[] = [
  { name: 'nothing', expect: [] },
  { name: 'a product alone', changed: ['r.yaml'], expect: ['r.yaml'] },
  {
    name: 'a product brings its contracts, not the other products of those',
    changed: ['p.yaml'],
    expect: ['p.yaml', 'a1.yaml', 'a2.yaml', 'shared.yaml'],
  },
  {
    name: 'a contract brings its products with their contracts',
    changed: ['shared.yaml'],
    expect: ['shared.yaml', 'p.yaml', 'q.yaml', 'a1.yaml', 'a2.yaml'],
  },
  { name: 'a contract alone', changed: ['lone.yaml'], expect: ['lone.yaml'] },
  {
    name: 'documents of one contract line stay together',
    changed: ['a1.yaml'],
    expect: ['a1.yaml', 'a2.yaml', 'p.yaml', 'shared.yaml'],
  },
  { name: 'junk is alone', changed: ['junk.yaml'], expect: ['junk.yaml'] },
  {
    name: 'a product that takes the id of another',
    now: { 'r.yaml': product('q', 'lone') },
    before: { 'r.yaml': product('r') },
    changed: ['r.yaml'],
    expect: ['r.yaml', 'q.yaml', 'shared.yaml', 'lone.yaml'],
  },
  {
    name: 'a product that lets go of a contract',
    now: { 'p.yaml': product('p', 'shared') },
    changed: ['p.yaml'],
    expect: ['p.yaml', 'a1.yaml', 'a2.yaml', 'shared.yaml'],
  },
  {
    name: 'a contract that takes another id brings who named the old one',
    now: { 'shared.yaml': contract('renamed') },
    changed: ['shared.yaml'],
    expect: ['shared.yaml', 'p.yaml', 'q.yaml', 'a1.yaml', 'a2.yaml'],
  },
  {
    name: 'a rival that vanished',
    now: { 'a2.yaml': undefined },
    vanished: ['a2.yaml'],
    expect: ['a1.yaml', 'p.yaml', 'shared.yaml'],
  },
  {
    name: 'a product that vanished leaves its contracts to be judged alone',
    now: { 'p.yaml': undefined },
    vanished: ['p.yaml'],
    expect: ['a1.yaml', 'a2.yaml', 'shared.yaml'],
  },
  {
    name: 'a contract that vanished brings who names it',
    now: { 'shared.yaml': undefined },
    vanished: ['shared.yaml'],
    expect: ['p.yaml', 'q.yaml', 'a1.yaml', 'a2.yaml'],
  },
];

describe('affectedPaths', () => {
  it.each(cases)('$name', ({ now = {}, before = {}, ...rest }) => {
    const present = Object.entries({ ...mesh, ...now }).flatMap(
      ([path, identity]) => (identity ? [[path, identity] as const] : []),
    );
    const affected = affectedPaths({
      present: new Map(present),
      recorded: new Map(Object.entries({ ...mesh, ...before })),
      changed: rest.changed ?? [],
      vanished: rest.vanished ?? [],
    });
    expect([...affected].sort()).toEqual([...rest.expect].sort());
  });
});

describe('groupPaths', () => {
  const identities = new Map(Object.entries(mesh));

  it('keeps together what depends on each other, in the order of paths', () => {
    expect(groupPaths(Object.keys(mesh).reverse(), identities)).toEqual([
      {
        together: [
          ['a1.yaml', 'a2.yaml', 'p.yaml', 'q.yaml', 'shared.yaml'],
          ['junk.yaml'],
          ['junk2.yaml'],
          ['lone.yaml'],
          ['r.yaml'],
        ],
      },
    ]);
  });

  it('makes groups of about fifty documents, of more where they belong together', () => {
    const many = new Map<string, DocumentIdentity>();
    for (let i = 0; i < 120; i += 1) {
      many.set(`${i}.yaml`, product(`p${i}`));
      many.set(`hub/${i}.yaml`, product(`h${i}`, 'hub'));
    }
    many.set('hub.yaml', contract('hub'));
    const groups = groupPaths(many.keys(), many);
    const sizes = groups.map(({ together }) => together.flat().length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(241);
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(121);
    expect(
      groups
        .flatMap(({ together }) => together)
        .filter(part => part.length > 1),
    ).toHaveLength(1);
  });

  it('takes a hundred thousand documents of one contract in seconds', () => {
    const many = new Map<string, DocumentIdentity>();
    for (let i = 0; i < 100_000; i += 1) {
      many.set(`${i}.yaml`, product(`p${i}`, 'hub'));
    }
    const startedAt = Date.now();
    expect(groupPaths(many.keys(), many)).toHaveLength(1);
    expect(Date.now() - startedAt).toBeLessThan(10_000);
  });
});
