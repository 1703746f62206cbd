import { ITEM_KINDS } from '../language/ItemKind';
import { subjectOf } from '../verdict/__testUtils__/subjectOf';
import { FIELDS } from './fields.table';
import { fieldGetter } from './fieldGetter';
import { Item } from './Item';
import { itemsOf } from './itemsOf';

describe('fieldGetter', () => {
  const subject = subjectOf({ now: '2026-01-01' });

  it.each(ITEM_KINDS)('reads what each of the %s says itself', kind => {
    const fields = [...Object.keys(FIELDS[kind]), 'custom.x', 'no such field'];
    for (const field of fields) {
      const get = fieldGetter(kind, field);
      for (const item of itemsOf(kind, subject)) {
        expect(get(item)).toEqual(item.get(field));
      }
    }
  });

  it('asks an item of another make or kind', () => {
    const item: Item = {
      kind: 'columns',
      path: 'a.b',
      key: 'a/b',
      modelPath: 'schema[0]',
      parents: {},
      get: field => `its ${field}`,
    };
    const [product] = itemsOf('product', subject);
    expect(fieldGetter('columns', 'name')(item)).toBe('its name');
    expect(fieldGetter('columns', 'name')(product)).toBe('Orders');
  });
});
