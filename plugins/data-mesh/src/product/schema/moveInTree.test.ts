import { aRow } from '../../__testUtils__/schemaRow';
import { moveInTree, TreeMove } from './moveInTree';
import { visibleRows } from './visibleRows';

// 0 id, 1 person (unfolded), 2 name, 3 address (folded), 4 note
const rows = visibleRows(
  [
    aRow({ name: 'id' }),
    aRow({ name: 'person' }),
    aRow({ name: 'name', parent: 1, depth: 1 }),
    aRow({ name: 'address', parent: 1, depth: 1 }),
    aRow({ name: 'street', parent: 3, depth: 2 }),
    aRow({ name: 'note' }),
  ],
  {
    text: '',
    sensitive: false,
    undocumented: false,
    keys: false,
    changed: false,
    breaks: false,
  },
  new Set([1]),
);

describe('moveInTree', () => {
  it.each<[TreeMove, string, number]>([
    [{ to: 1 }, 'ArrowDown', 0],
    [{ to: 4 }, 'ArrowDown', 4],
    [{ to: 0 }, 'ArrowUp', 0],
    [{ to: 4 }, 'End', 1],
    [{ to: 0 }, 'Home', 3],
    [{ to: 4 }, 'PageDown', 0],
    [{ to: 0 }, 'PageUp', 4],
    [{ to: 2 }, 'ArrowRight', 1],
    [{ fold: 3, folded: false }, 'ArrowRight', 3],
    [undefined, 'ArrowRight', 0],
    [{ fold: 1, folded: true }, 'ArrowLeft', 1],
    [{ to: 1 }, 'ArrowLeft', 3],
    [undefined, 'ArrowLeft', 0],
    [undefined, 'a', 0],
    [undefined, 'ArrowDown', 99],
  ])('answers %j to %s on row %i', (expected, key, active) => {
    expect(moveInTree(key, active, rows)).toEqual(expected);
  });
});
