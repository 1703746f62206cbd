import { ReactNode, useState } from 'react';
import { Button } from '@backstage/ui';
import type { RenderedChange } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import styles from './changes.module.css';

/** So many are read without asking for more. */
const FIRST = 3;

/** Changes as a list, of which the first are shown until somebody wants all. */
export function FirstChanges(props: {
  changes: readonly RenderedChange[];
  className: string;
  children: (change: RenderedChange) => ReactNode;
  /** Beside the button that shows the rest. */
  aside?: ReactNode;
}) {
  const t = useText();
  const { changes, className, children, aside } = props;
  const [isOpen, setOpen] = useState(false);
  const rest = changes.length - FIRST;
  return (
    <>
      <ul className={className}>
        {changes.slice(0, isOpen ? undefined : FIRST).map((change, index) => (
          <li key={`${change.rule} ${change.path} ${index}`}>
            {children(change)}
          </li>
        ))}
      </ul>
      <div className={styles.more}>
        {rest > 0 && (
          <Button
            size="small"
            variant="tertiary"
            aria-expanded={isOpen}
            onPress={() => setOpen(!isOpen)}
          >
            {isOpen ? t('history.fewer') : t('history.more', { count: rest })}
          </Button>
        )}
        {aside}
      </div>
    </>
  );
}
