import type { Severity } from '@meshstage/plugin-data-mesh-common';
import { SeverityIcon } from '../SeverityIcon';
import severity from '../severity.module.css';
import styles from './mend.module.css';

const OVERSCAN = 3;

/** What is drawn behind and beside the text: numbers, marks and tinted lines. */
export function EditorLines(props: {
  lines: number;
  worst: ReadonlyMap<number, Severity>;
  scroll: { top: number; height: number };
  lineHeight: number;
}) {
  const { lines, worst, scroll, lineHeight } = props;
  const first = Math.max(1, Math.floor(scroll.top / lineHeight) - OVERSCAN);
  const count = Math.ceil(scroll.height / lineHeight) + 2 * OVERSCAN;
  const shown = Array.from(
    { length: Math.max(0, Math.min(count, lines - first + 1)) },
    (_, i) => first + i,
  );
  return (
    <div className={styles.lines} aria-hidden>
      {shown.map(line => (
        <div
          key={line}
          className={`${styles.editorLine} ${severity.tint}`}
          data-severity={worst.get(line)}
          data-editor-line={line}
          style={{
            transform: `translateY(${(line - 1) * lineHeight - scroll.top}px)`,
          }}
        >
          <span className={styles.editorNumber}>
            <Mark severity={worst.get(line)} />
            {line}
          </span>
        </div>
      ))}
    </div>
  );
}

function Mark(props: { severity?: Severity }) {
  return props.severity ? <SeverityIcon severity={props.severity} /> : null;
}
