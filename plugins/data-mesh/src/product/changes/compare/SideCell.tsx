import { VisuallyHidden } from '@backstage/ui';
import { useText } from '../../../i18n/useText';
import { visibleText } from '../../../submissions/visibleText';
import { changedPart } from './changedPart';
import styles from './compare.module.css';
import { SideLine } from './pairedLines';

const SIGNS = { before: '−', after: '+' } as const;
const WORDS = { before: 'compare.removed', after: 'compare.added' } as const;

/** One side of a row: the number of the line, a sign where it differs, the text. */
export function SideCell(props: {
  side: 'before' | 'after';
  line?: SideLine;
  /** The line beside it. */
  other?: SideLine;
  isSame: boolean;
}) {
  const t = useText();
  const { side, line, other, isSame } = props;
  if (!line) {
    return <div role="cell" className={styles.cell} data-side="none" />;
  }
  const { head, changed, tail } =
    isSame || !other
      ? { head: line.text, changed: '', tail: '' }
      : changedPart(line.text, other.text);
  return (
    <div
      role="cell"
      className={styles.cell}
      data-side={isSame ? undefined : side}
    >
      <span className={styles.number} data-line={line.number}>
        {line.number}
      </span>
      <span className={styles.sign}>
        {!isSame && (
          <>
            <span aria-hidden>{SIGNS[side]}</span>
            <VisuallyHidden>{t(WORDS[side])}</VisuallyHidden>
          </>
        )}
      </span>
      <code className={styles.code}>
        {visibleText(head)}
        {changed !== '' && <mark>{visibleText(changed)}</mark>}
        {visibleText(tail)}
      </code>
    </div>
  );
}
