import { ReactNode } from 'react';
import styles from './text.module.css';

/** Facts as term and value; a fact without a value is left out. */
export function Facts(props: {
  facts: { term: string; value: ReactNode | undefined }[];
}) {
  return (
    <dl className={styles.facts}>
      {props.facts
        .filter(fact => fact.value !== undefined && fact.value !== '')
        .map(fact => (
          <div key={fact.term} style={{ display: 'contents' }}>
            <dt>{fact.term}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
    </dl>
  );
}
