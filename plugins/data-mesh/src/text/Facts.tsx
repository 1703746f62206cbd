import { ReactNode } from 'react';
import styles from './text.module.css';

/** Facts as term and value; a fact without a value is left out. */
export function Facts(props: {
  /** Side by side instead of one below the other. */
  inline?: boolean;
  facts: { term: string; value: ReactNode | undefined }[];
}) {
  return (
    <dl className={props.inline ? styles.inlineFacts : styles.facts}>
      {props.facts
        .filter(fact => fact.value !== undefined && fact.value !== '')
        .map(fact => (
          <div key={fact.term} className={styles.fact}>
            <dt>{fact.term}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
    </dl>
  );
}
