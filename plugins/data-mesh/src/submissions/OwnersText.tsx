import { useEffect, useMemo, useRef } from 'react';
import type { RenderedProblem } from '@meshstage/plugin-data-mesh-common';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useText } from '../i18n/useText';
import { scrollRegion } from '../table/scrollRegion';
import { annotatedLines, TextRow } from './annotatedLines';
import { gutterOf } from './gutterOf';
import { ProblemText } from './ProblemText';
import { SeverityIcon } from './SeverityIcon';
import severity from './severity.module.css';
import styles from './submissions.module.css';
import { visibleText } from './visibleText';

const LINE_HEIGHT = 20;
const NOTE_HEIGHT = 76;

/**
 * What to show: a problem, by its position in those of the document, or a line.
 * A new object jumps again, to the same one too.
 */
export type Jump = { problem: number } | { line: number };

/** The owner's text with line numbers, problems at their lines, of any length. */
export function OwnersText(props: {
  path: string;
  text: string;
  problems: readonly RenderedProblem[];
  jump?: Jump;
}) {
  const t = useText();
  const { path, text, problems, jump } = props;
  const scrollRef = useRef<HTMLDivElement>(null);
  const wanted = useRef<number>();
  const opened = useRef(false);
  const rows = useMemo(() => annotatedLines(text, problems), [text, problems]);
  const lines = useMemo(
    () => rows.filter(({ kind }) => kind === 'line').length,
    [rows],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: index =>
      rows[index].kind === 'line' ? LINE_HEIGHT : NOTE_HEIGHT,
    overscan: 20,
  });

  // Whoever comes to see why it was refused sees the line, not the head of a file.
  useEffect(() => {
    const first = rows.findIndex(
      row => row.kind === 'problem' && row.problem.severity === 'error',
    );
    if (first > 0 && !opened.current) {
      opened.current = true;
      virtualizer.scrollToIndex(first, { align: 'center' });
    }
    // The virtualizer is one object for the life of the component.
  }, [rows, virtualizer]);

  useEffect(() => {
    const row = jump
      ? rows.findIndex(candidate => isMeant(candidate, jump))
      : -1;
    if (row >= 0) {
      wanted.current = row;
      scrollRef.current?.scrollIntoView({ block: 'nearest' });
      virtualizer.scrollToIndex(row, { align: 'center' });
      scrollRef.current
        ?.querySelector<HTMLElement>(`[data-index="${row}"]`)
        ?.focus({ preventScroll: true });
    }
  }, [jump, rows, virtualizer]);

  return (
    <div
      ref={scrollRef}
      className={styles.text}
      aria-label={t('submission.text', { path })}
      {...scrollRegion}
    >
      <div
        className={styles.textBody}
        style={{ height: virtualizer.getTotalSize(), ...gutterOf(lines) }}
      >
        {virtualizer.getVirtualItems().map(item => {
          const row = rows[item.index];
          return (
            <div
              key={item.key}
              data-index={item.index}
              className={
                row.kind === 'line'
                  ? `${styles.line} ${severity.tint}`
                  : styles.note
              }
              data-severity={
                row.kind === 'line' ? row.severity : row.problem.severity
              }
              style={{ transform: `translateY(${item.start}px)` }}
              tabIndex={isTarget(row, jump) ? -1 : undefined}
              ref={element => {
                virtualizer.measureElement(element);
                if (element && wanted.current === item.index) {
                  wanted.current = undefined;
                  element.focus({ preventScroll: true });
                }
              }}
            >
              {row.kind === 'line' ? (
                <>
                  <span className={styles.gutter}>
                    {row.severity && <SeverityIcon severity={row.severity} />}
                    <span data-line={row.number} className={styles.number}>
                      {row.number}
                    </span>
                  </span>
                  <code className={styles.code}>{visibleText(row.text)}</code>
                </>
              ) : (
                <ProblemText problem={row.problem} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function isMeant(row: TextRow, jump: Jump): boolean {
  return row.kind === 'problem'
    ? 'problem' in jump && row.index === jump.problem
    : 'line' in jump && row.number === jump.line;
}

/** Other lines take no focus: a click on one would lose it when the line scrolls away. */
function isTarget(row: TextRow, jump: Jump | undefined): boolean {
  return row.kind === 'problem' || (jump !== undefined && isMeant(row, jump));
}
