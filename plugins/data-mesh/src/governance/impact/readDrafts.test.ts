import { readDrafts } from './readDrafts';

const IN_FORCE = new Map([
  ['a', { source: 'house', path: 'global/pii.policy.yaml' }],
  ['b', { source: 'house', path: 'sales/tags.policy.yaml' }],
  ['c', { source: 'house', path: 'rail/tags.policy.yaml' }],
]);

describe('readDrafts', () => {
  it('finds the file in force by its name, and takes what it does not find for new', async () => {
    const files = ['pii.policy.yaml', 'tags.policy.yaml', 'new.yaml'].map(
      name => new File([`kind: ${name}`], name),
    );
    expect(await readDrafts(files, IN_FORCE, 'first')).toEqual({
      drafts: [
        {
          id: 'a',
          draft: {
            place: { source: 'house', path: 'global/pii.policy.yaml' },
            content: 'kind: pii.policy.yaml',
          },
        },
        ...['tags.policy.yaml', 'new.yaml'].map(path => ({
          id: undefined,
          draft: {
            place: { source: 'first', path },
            content: `kind: ${path}`,
          },
        })),
      ],
      refused: [],
    });
  });

  it('names what is too large, and takes the others', async () => {
    const large = new File(['x'.repeat(1_000_001)], 'large.yaml');
    const small = new File(['kind: x'], 'small.yaml');
    const { drafts, refused } = await readDrafts([large, small], IN_FORCE, 's');
    expect(refused).toEqual([{ name: 'large.yaml', why: 'tooLarge' }]);
    expect(drafts).toHaveLength(1);
  });
});
