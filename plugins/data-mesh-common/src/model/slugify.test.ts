import { DEFAULT_NAMESPACE, makeValidator } from '@backstage/catalog-model';
import fc from 'fast-check';
import { slugify } from './slugify';

const { isValidEntityName, isValidNamespace } = makeValidator();

describe('slugify', () => {
  it.each([
    ['orders', 'orders'],
    ['orders', '  Orders!  '],
    ['customer-360', 'Customer 360'],
    ['sales-orders-v1-2', 'sales_orders/v1.2'],
    ['grosse-gewicht', 'Größe & Gewicht'],
    ['strasse', 'STRASSE'],
    ['strasse', 'Straße'],
    ['strasse', 'STRAẞE'],
    ['aether-oeuvre', 'Æther Œuvre'],
    ['lodz-istanbul', 'Łódź İstanbul'],
    ['smorrebrod', 'Smørrebrød'],
    ['tm-fi', '™ ﬁ'],
    ['orders', '🚚 orders 🚚'],
    ['a-b', 'a👨‍👩‍👧b'],
    ['orders', '\u202eorders\u202c'],
    ['2024', '２０２４'],
    ['constructor', 'constructor'],
    ['proto', '__proto__'],
    ['a-b', 'a\u0000b'],
    ['', ''],
    ['', ' - '],
    ['', '🚚'],
    ['', 'مبيعات'],
    ['', '売上'],
    ['', '\ud800'],
  ])('is %j for %j', (slug, text) => {
    expect(slugify(text)).toBe(slug);
  });

  it('keeps long names apart that differ only at the end', () => {
    const head =
      'a very long name of a data product that nobody would ever type';
    const slugs = ['', ' one', ' two', ' TWO'].map(tail =>
      slugify(head + tail),
    );
    expect(slugs[0]).toHaveLength(62);
    expect(slugs[1]).toHaveLength(63);
    expect(slugs[1]).toMatch(
      /^a-very-long-name-of-a-data-product-that-nobody-would-[0-9a-z]{10}$/,
    );
    expect(slugs[2]).not.toBe(slugs[1]);
    expect(slugs[3]).toBe(slugs[2]);
  });

  it('takes a text of five million characters in its stride', () => {
    const slug = slugify('-é ß'.repeat(1_250_000));
    expect(slug).toMatch(/^(e-ss-){10}e-[0-9a-z]{10}$/);
    expect(isValidEntityName(slug)).toBe(true);
  });

  it('always gives a valid entity name and namespace, or nothing', () => {
    expect(isValidNamespace(DEFAULT_NAMESPACE)).toBe(true);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.string({ unit: 'grapheme', maxLength: 200 }),
        ),
        text => {
          const slug = slugify(text);
          expect(slug === '' || isValidEntityName(slug)).toBe(true);
          expect(slug === '' || isValidNamespace(slug)).toBe(true);
          expect(slugify(slug)).toBe(slug);
          expect(slugify(`${text} `)).toBe(slug);
        },
      ),
    );
  });

  it('makes no difference between upper and lower case', () => {
    const latin = fc.string({
      unit: fc
        .integer({ min: 0x20, max: 0x17f })
        .map(c => String.fromCodePoint(c)),
      maxLength: 120,
    });
    fc.assert(
      fc.property(latin, text => {
        expect(slugify(text.toUpperCase())).toBe(slugify(text));
      }),
    );
  });
});
