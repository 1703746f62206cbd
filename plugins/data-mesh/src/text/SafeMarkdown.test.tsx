import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { SafeMarkdown } from './SafeMarkdown';

async function shown(markdown: string): Promise<HTMLElement> {
  renderInTestApp(
    <div data-testid="text">
      <SafeMarkdown>{markdown}</SafeMarkdown>
    </div>,
  );
  return screen.findByTestId('text');
}

describe('SafeMarkdown', () => {
  it.each([
    ['javascript link', '[x](javascript:alert(1))'],
    ['javascript link in capitals', '[x](JaVaScRiPt:alert(1))'],
    ['javascript link with a tab', '[x](java\tscript:alert(1))'],
    ['javascript link with entities', '[x](javascript&colon;alert(1))'],
    ['javascript link with numeric entities', '[x](&#106;avascript:alert(1))'],
    ['javascript link with leading control', '[x](\u0001javascript:alert(1))'],
    ['javascript autolink', '<javascript:alert(1)>'],
    ['reference to javascript', '[x]\n\n[x]: javascript:alert(1)'],
    ['vbscript link', '[x](vbscript:msgbox(1))'],
    ['data link', '[x](data:text/html;base64,PHNjcmlwdD4=)'],
    ['file link', '[x](file:///etc/passwd)'],
    ['blob link', '[x](blob:https://a.example/1)'],
    ['relative link', '[x](/api/auth/logout)'],
    ['scheme-relative link', '[x](//evil.example)'],
    ['image', '![x](https://evil.example/pixel.png "t")'],
    ['data image', '![x](data:image/svg+xml;base64,PHN2Zz4=)'],
    ['script', '<script>globalThis.hacked = 1</script>'],
    ['image with handler', '<img src=x onerror="globalThis.hacked = 1">'],
    ['svg with handler', '<svg onload="globalThis.hacked = 1"></svg>'],
    ['svg with script link', '<svg><a href="javascript:alert(1)">x</a></svg>'],
    ['iframe', '<iframe srcdoc="<script>parent.hacked = 1</script>"></iframe>'],
    ['object', '<object data="data:text/html,x"></object>'],
    ['style', '<style>body { display: none }</style>'],
    ['form', '<form action="https://evil.example"><button>Go</button></form>'],
    ['base', '<base href="https://evil.example/">'],
    [
      'meta refresh',
      '<meta http-equiv="refresh" content="0;url=//evil.example">',
    ],
    ['math', '<math href="javascript:alert(1)">x</math>'],
    [
      'html in a link text',
      '[<img src=x onerror=alert(1)>](javascript:alert(1))',
    ],
    ['comment', '<!-- <script>globalThis.hacked = 1</script> -->'],
    [
      'handler on an anchor',
      '<a href="https://a.example" onclick="globalThis.hacked = 1">x</a>',
    ],
  ])('makes nothing live of: %s', async (_title, markdown) => {
    const text = await shown(markdown);
    const live = text.querySelectorAll(
      'script, img, svg:not([class]), iframe, object, style, form, base, meta, math, button',
    );
    expect([...live].map(element => element.outerHTML)).toEqual([]);
    for (const link of text.querySelectorAll('a')) {
      expect(link.protocol).toMatch(/^(https?|mailto):$/);
      expect(link.rel).toBe('noopener noreferrer nofollow');
    }
    for (const element of text.querySelectorAll('*')) {
      expect(
        element.getAttributeNames().filter(name => name.startsWith('on')),
      ).toEqual([]);
    }
    expect(globalThis).not.toHaveProperty('hacked');
  });

  it('shows an image as a link that tells nobody who reads', async () => {
    await shown('![chart](https://example.org/chart.png)');
    expect(screen.getByRole('link', { name: /chart/ })).toHaveAttribute(
      'href',
      'https://example.org/chart.png',
    );
  });

  it.each([
    ['https://example.org/a?b=c'],
    ['http://example.org'],
    ['mailto:data@example.org'],
  ])('links to %s in a tab of its own', async address => {
    await shown(`[there](${address})`);
    const link = screen.getByRole('link', { name: /there/ });
    expect(link).toHaveAttribute('href', address);
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow');
  });

  it('shows formatting, and HTML as the text that it is', async () => {
    const text = await shown('# Title\n\n**bold** array<string> `code`');
    expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent(
      'Title',
    );
    expect(screen.getByText('bold').tagName).toBe('STRONG');
    expect(text).toHaveTextContent('array<string>');
  });

  it('cuts a text that nobody reads, and says so', async () => {
    const text = await shown(`${'*a '.repeat(10_000)}end`);
    expect(text).toHaveTextContent('The text goes on');
    expect(text).not.toHaveTextContent('end');
  });
});
