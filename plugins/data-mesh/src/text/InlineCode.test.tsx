import { render } from '@testing-library/react';
import { InlineCode } from './InlineCode';

describe('InlineCode', () => {
  it.each([
    ['Add `freshness` (or `latency`).', 'Add freshness (or latency).', 2],
    ['Write `version: 1.1.0`', 'Write version: 1.1.0', 1],
    ['no code at all', 'no code at all', 0],
    ['a ` alone', 'a ` alone', 0],
    ['`<b onclick=x>`', '<b onclick=x>', 1],
    ['', '', 0],
  ])('shows %j', (words, text, codes) => {
    const { container } = render(<InlineCode>{words}</InlineCode>);
    expect(container.textContent).toBe(text);
    expect(container.querySelectorAll('code')).toHaveLength(codes);
    expect(container.querySelector('b')).toBeNull();
  });
});
