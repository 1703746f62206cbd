import fc from 'fast-check';
import { badgeSvg } from './badgeSvg';
import { LABEL_COLOR, TONES } from './tones.table';

const NAMES = ['svg', 'title', 'rect', 'path', 'g', 'text'];
const ATTRIBUTES = [
  'xmlns',
  'width',
  'height',
  'viewBox',
  'role',
  'aria-label',
  'rx',
  'fill',
  'd',
  'font-family',
  'font-size',
  'aria-hidden',
  'x',
  'y',
  'textLength',
];

const badge = (label: string, value: string) =>
  badgeSvg({ label, value, tone: 'good' });

/** The image as a browser reads it. */
function parsed(svg: string): Element {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document.documentElement;
}

function texts(svg: string): (string | null)[] {
  return [...parsed(svg).querySelectorAll('text')].map(
    ({ textContent }) => textContent,
  );
}

/** Contrast of two colours by WCAG 2.2. */
function contrastWithWhite(color: string): number {
  const [r, g, b] = [1, 3, 5]
    .map(at => parseInt(color.slice(at, at + 2), 16) / 255)
    .map(part =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

describe('badgeSvg', () => {
  it('tells its title to whoever cannot see it', () => {
    const root = parsed(badge('Maturity', 'gold, 2 waived'));
    expect(root.getAttribute('role')).toBe('img');
    expect(root.getAttribute('aria-label')).toBe('Maturity: gold, 2 waived');
    expect(root.querySelector('title')?.textContent).toBe(
      'Maturity: gold, 2 waived',
    );
  });

  it.each<[string, string]>([
    ['</text><script>alert(1)</script>', '</text><script>alert(1)</script>'],
    ['" onload="alert(1)', '" onload="alert(1)'],
    ["' onload='alert(1)", "' onload='alert(1)"],
    ['&lt;b&gt; &amp; &#x3c;', '&lt;b&gt; &amp; &#x3c;'],
    [']]><!-- <![CDATA[', ']]><!-- <![CDATA['],
    ['<!DOCTYPE a [<!ENTITY b "c">]>', '<!DOCTYPE a [<!ENTITY b "c">]>'],
    ['a\u0000b\u001bc', 'a b c'],
    ['gold\u202Eneddih', 'gold neddih'],
    ['a\uFFFE\uFFFFb', 'a\uFFFD\uFFFDb'],
    ['a\uD800b', 'a b'],
    ['two\nlines', 'two lines'],
    ['Qualität 品質 🏅', 'Qualität 品質 🏅'],
  ])('shows %j as text', (written, shown) => {
    expect(texts(badge(written, 'gold'))).toEqual([shown, 'gold']);
    expect(texts(badge('Maturity', written))).toEqual(['Maturity', shown]);
  });

  it('cuts what is long, in time', () => {
    const start = performance.now();
    const svg = badge('a'.repeat(1_000_000), '<'.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(200);
    expect(texts(svg).map(text => text?.length)).toEqual([60, 60]);
    expect(svg.length).toBeLessThan(3_000);
  });

  it('is an image of known parts whatever it shows', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(...'<>&"\'/=-![]\u0000\uFFFE\uD800 a'),
      }),
    );
    fc.assert(
      fc.property(text, text, (label, value) => {
        const root = parsed(badge(label, value));
        for (const element of [root, ...root.querySelectorAll('*')]) {
          expect(NAMES).toContain(element.localName);
          expect(ATTRIBUTES).toEqual(
            expect.arrayContaining(element.getAttributeNames()),
          );
        }
      }),
    );
  });

  it('is as wide as its texts', () => {
    const width = (label: string, value: string) =>
      Number(parsed(badge(label, value)).getAttribute('width'));
    expect(width('', '')).toBe(24);
    expect(width('ab', '')).toBe(38);
    expect(width('ab', 'ab')).toBe(52);
    expect(width('il', '')).toBeLessThan(width('ab', ''));
    expect(width('品質', '')).toBeGreaterThan(width('ab', ''));
  });

  it.each(Object.entries({ ...TONES, label: LABEL_COLOR }))(
    'can be read on %s',
    (_, color) => {
      expect(contrastWithWhite(color)).toBeGreaterThan(4.5);
    },
  );
});
