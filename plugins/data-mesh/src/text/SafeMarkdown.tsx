import Markdown, { Components } from 'react-markdown';
import { useText } from '../i18n/useText';
import { OutsideLink } from './OutsideLink';
import { safeHref } from './safeHref';
import styles from './text.module.css';

/** Longer texts are shown as plain text: nobody reads them as a page. */
const LONGEST = 20_000;

const components: Components = {
  a: ({ href, children }) => <OutsideLink href={href}>{children}</OutsideLink>,
  // A picture would tell a stranger's server who reads this page.
  img: ({ src, alt }) => (
    <OutsideLink href={typeof src === 'string' ? src : undefined}>
      {alt || src}
    </OutsideLink>
  ),
  // Headings of a text stay below the heading of the card that shows it.
  h1: ({ children }) => <h4>{children}</h4>,
  h2: ({ children }) => <h5>{children}</h5>,
  h3: ({ children }) => <h6>{children}</h6>,
  h4: ({ children }) => <h6>{children}</h6>,
  h5: ({ children }) => <h6>{children}</h6>,
};

/**
 * Markdown from a document: formatting and links, no script and no picture.
 * HTML stands there as the text that it is, so that `array<string>` in a
 * description is not swallowed.
 */
export function SafeMarkdown(props: { children: string }) {
  const t = useText();
  if (props.children.length > LONGEST) {
    return (
      <div className={styles.markdown}>
        <p className={styles.plain}>{props.children.slice(0, LONGEST)}</p>
        <p className={styles.muted}>{t('text.cut')}</p>
      </div>
    );
  }
  return (
    <div className={styles.markdown}>
      <Markdown
        components={components}
        urlTransform={url => safeHref(url) ?? ''}
      >
        {props.children}
      </Markdown>
    </div>
  );
}
