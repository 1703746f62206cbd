import { ReactElement, ReactNode } from 'react';
import styles from './text.module.css';

/** How a state feels; always beside a word and an icon, never alone. */
export type Tone = 'neutral' | 'good' | 'info' | 'warning' | 'bad';

/** A state as a word with an icon on a tinted ground. */
export function StateBadge(props: {
  tone?: Tone;
  icon?: ReactElement;
  /** Where the word is somebody else's, and may be a long one. */
  wraps?: boolean;
  children: ReactNode;
}) {
  return (
    <span
      className={styles.badge}
      data-tone={props.tone ?? 'neutral'}
      data-wraps={props.wraps || undefined}
    >
      {props.icon}
      {props.children}
    </span>
  );
}
