import { definitionsOf } from '../../__testUtils__/definitionsOf';
import { FILES } from '../__testUtils__/definitionFiles';
import { judgingOf } from './judgingOf';

describe('judgingOf', () => {
  it.each<[boolean, string, object, number | undefined]>([
    [true, 'the same', FILES, undefined],
    [false, 'judged with another release', FILES, 0],
    [false, 'another policy less', { ...FILES, 'tags.yaml': {} }, undefined],
  ])('is %p what it was for %s', async (expected, _, files, engine) => {
    const list = async (...of: [object, number | undefined]) => {
      const [all, release] = of;
      const current = await definitionsOf({ ...all }).current();
      return current && judgingOf(current, release)('sales').listId;
    };
    const before = await list(FILES, undefined);
    expect((await list(files, engine)) === before).toBe(expected);
  });
});
