import { ReactElement, ReactNode } from 'react';
import styles from './text.module.css';

/** How a state feels; always beside a word and an icon, never alone. */
export type Tone = 'neutral' | 'good' | 'info' | 'warning' | 'bad';

/** A state as a word with an icon on a tinted ground. */
export function StateBadge(props: {
  tone?: Tone;
  icon?: ReactElement;
  children: ReactNode;
}) {
  return (
    <span className={styles.badge} data-tone={props.tone ?? 'neutral'}>
      {props.icon}
      {props.children}
    </span>
  );
}
