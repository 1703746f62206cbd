import { editUrl } from './editUrl';

describe('editUrl', () => {
  it.each([
    [
      'https://github.com/o/r/edit/main/a/b.yaml',
      'https://github.com/o/r/blob/main/a/b.yaml',
    ],
    [
      'https://github.com/o/r/edit/main/blob/b.yaml',
      'https://github.com/o/r/tree/main/blob/b.yaml',
    ],
    [
      'https://gitlab.example/g/s/r/-/edit/main/b.yaml',
      'https://gitlab.example/g/s/r/-/blob/main/b.yaml',
    ],
    [
      'https://gitea.example/o/r/_edit/main/b.yaml',
      'https://gitea.example/o/r/src/branch/main/b.yaml',
    ],
    [undefined, 'https://example.com/b.yaml'],
    [undefined, 'examples/data-products/b.yaml'],
    [undefined, ' javascript:alert(1)//blob/x'],
    [undefined, undefined],
  ])('is %s for %s', (expected, location) => {
    expect(editUrl(location)).toBe(expected);
  });
});
