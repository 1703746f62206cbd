import { Fragment } from 'react';
import type { ResultHighlight } from '@backstage/plugin-search-common';
import { highlightedParts } from './highlightedParts';
import styles from './search.module.css';

/** A field of a hit with the words that were looked for marked. */
export function Highlighted(props: {
  text: string;
  /** Name of the field in the index. */
  field: string;
  highlight?: ResultHighlight;
}) {
  const { text, field, highlight } = props;
  return (
    <>
      {highlightedParts(text, field, highlight).map((part, i) =>
        part.isMatch ? (
          <mark key={i} className={styles.match}>
            {part.text}
          </mark>
        ) : (
          <Fragment key={i}>{part.text}</Fragment>
        ),
      )}
    </>
  );
}
