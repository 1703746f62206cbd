/** A place in a text, both numbers 1-based; the column counts UTF-16 units as editors do. @public */
export interface Place {
  line: number;
  column: number;
}

/**
 * Turns offsets into lines and columns. The table of line starts is made at
 * the first question, so a document without problems never pays for it.
 */
export class LineIndex {
  private starts?: number[];

  constructor(private readonly text: string) {}

  /** An offset behind the text is the end of the text. */
  place(asked: number): Place {
    // js-yaml places an empty block scalar with an indentation behind the end.
    const offset = Math.min(asked, this.text.length);
    const starts = (this.starts ??= lineStarts(this.text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  }
}

const LF = 10;
const CR = 13;

/** Lines end with LF, CRLF or a lone CR, as in YAML. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) {
      starts.push(i + 1);
    }
  }
  return starts;
}
