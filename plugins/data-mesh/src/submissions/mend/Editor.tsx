import { useEffect, useMemo, useRef, useState } from 'react';
import type {
  RenderedProblem,
  Severity,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { ProblemText } from '../ProblemText';
import { gutterOf } from '../gutterOf';
import { EditorLines } from './EditorLines';
import { countLines, lineAt, rangeOfLine } from './lineOffsets';
import styles from './mend.module.css';

/** As in the style sheet. */
const LINE_HEIGHT = 20;
const RANK: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** A line to go to; a new object goes there again, to the same one too. */
export interface EditorJump {
  line: number;
}

/**
 * An editor for an owner's text: a text area, so that typing, undo, search and
 * screen readers are those of the browser, beside a gutter with line numbers
 * and the problems at their lines. Of any length: only lines in sight are drawn.
 */
export function Editor(props: {
  path: string;
  value: string;
  problems: readonly RenderedProblem[];
  jump?: EditorJump;
  onChange: (value: string) => void;
}) {
  const t = useText();
  const { path, value, problems, jump, onChange } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const [scroll, setScroll] = useState({ top: 0, height: 640 });
  const [caret, setCaret] = useState(0);
  const lines = useMemo(() => countLines(value), [value]);
  const worst = useMemo(() => {
    const byLine = new Map<number, Severity>();
    for (const { line, severity } of problems) {
      const at = line && Math.min(line, lines);
      const known = at === undefined ? undefined : byLine.get(at);
      if (at && (!known || RANK[severity] > RANK[known])) {
        byLine.set(at, severity);
      }
    }
    return byLine;
  }, [problems, lines]);
  const here = problems.filter(({ line }) => line === caret);

  const measure = () => {
    const element = area.current;
    if (element) {
      setScroll({ top: element.scrollTop, height: element.clientHeight });
    }
  };
  useEffect(measure, []);
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => {
    const element = area.current;
    if (jump && element) {
      const { start, end } = rangeOfLine(latest.current, jump.line);
      element.focus({ preventScroll: true });
      element.setSelectionRange(start, end);
      element.scrollIntoView({ block: 'nearest' });
      element.scrollTop =
        (jump.line - 1) * LINE_HEIGHT - element.clientHeight / 2;
      setCaret(jump.line);
      measure();
    }
  }, [jump]);

  return (
    <div className={styles.editorFrame}>
      <div className={styles.editor} style={gutterOf(lines)}>
        <EditorLines
          lines={lines}
          worst={worst}
          scroll={scroll}
          lineHeight={LINE_HEIGHT}
        />
        <textarea
          ref={area}
          className={styles.area}
          aria-label={t('submission.text', { path })}
          aria-describedby="mend-line-problem"
          value={value}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          onScroll={measure}
          onChange={event => onChange(event.target.value)}
          onSelect={event =>
            setCaret(
              lineAt(
                event.currentTarget.value,
                event.currentTarget.selectionStart,
              ),
            )
          }
        />
      </div>
      <div id="mend-line-problem" className={styles.here}>
        {here.map((problem, index) => (
          <ProblemText key={`${problem.code} ${index}`} problem={problem} />
        ))}
      </div>
    </div>
  );
}
