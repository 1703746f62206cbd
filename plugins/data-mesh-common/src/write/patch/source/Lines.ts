const SPACES = /^[ \t]*/;

/** Lines of a text by offsets; they end with LF, CRLF or a lone CR. */
export class Lines {
  constructor(readonly text: string) {}

  /** Where the line of an offset starts. */
  startOf(offset: number): number {
    let at = offset;
    while (at > 0 && !isLineEnd(this.text, at - 1)) {
      at--;
    }
    return at;
  }

  /** Where the line of an offset ends, before its line end. */
  endOf(offset: number): number {
    let at = offset;
    while (at < this.text.length && !isLineEnd(this.text, at)) {
      at++;
    }
    return at;
  }

  /** Where the line after that of an offset starts; the end of the text behind the last one. */
  nextOf(offset: number): number {
    const end = this.endOf(offset);
    const length = this.text.startsWith('\r\n', end) ? 2 : 1;
    return Math.min(end + length, this.text.length);
  }

  /** Where the line before that of an offset ends, before its line end. */
  endBefore(offset: number): number {
    const start = this.startOf(offset);
    if (start === 0) {
      return 0;
    }
    return this.text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
  }

  /** Characters between the start of the line and an offset. */
  columnOf(offset: number): number {
    return offset - this.startOf(offset);
  }

  /** Spaces that the line of an offset begins with. */
  indentOf(offset: number): string {
    return SPACES.exec(this.lineOf(offset))?.[0] ?? '';
  }

  /** Whether nothing but spaces stands before an offset on its line. */
  isFirst(offset: number): boolean {
    return this.text.slice(this.startOf(offset), offset).trim() === '';
  }

  /** Whether nothing but a comment follows an offset on its line. */
  isLast(offset: number): boolean {
    return /^(?:\s*|\s+#.*)$/.test(this.text.slice(offset, this.endOf(offset)));
  }

  lineOf(offset: number): string {
    return this.text.slice(this.startOf(offset), this.endOf(offset));
  }
}

function isLineEnd(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 10 || code === 13;
}
