import { ReactElement, ReactNode } from 'react';
import { Text } from '@backstage/ui';
import textStyles from '../text/text.module.css';
import styles from './state.module.css';

/** Says what would be here and how to get it. */
export function EmptyState(props: {
  icon?: ReactElement;
  title: string;
  hint: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      {props.icon}
      <Text as="p" variant="title-x-small" weight="bold">
        {props.title}
      </Text>
      <Text as="p" variant="body-medium" className={textStyles.muted}>
        {props.hint}
      </Text>
      {props.children}
    </div>
  );
}
