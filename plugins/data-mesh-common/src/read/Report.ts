import { JsonObject, Problem } from '../model';
import { READ_PROBLEMS, ReadProblemCode } from '../model/problems.table';
import { formatPath, Step } from './path';
import { LineIndex, Place } from './text/LineIndex';

interface Finding {
  code: ReadProblemCode;
  path: string;
  /** Offset in the text; negative where the problem has no place. */
  offset: number;
  data: JsonObject;
}

/** Problems kept of each severity; a hostile document could have half a million. */
const MOST = 500;

/** Collects what is found about one document and gives it back in its order. */
export class Report {
  private readonly lines: LineIndex;
  private readonly findings: Finding[] = [];
  private readonly counts = { error: 0, warning: 0, info: 0 };

  constructor(text: string) {
    this.lines = new LineIndex(text);
  }

  /** Line and column of an offset, both 1-based. */
  place(offset: number): Place {
    return this.lines.place(offset);
  }

  /** The path is made only for problems that are kept. */
  add(
    code: ReadProblemCode,
    steps: readonly Step[],
    offset: number,
    data: JsonObject = {},
  ): void {
    const count = ++this.counts[READ_PROBLEMS[code].severity];
    if (count <= MOST) {
      this.findings.push({ code, path: formatPath(steps), offset, data });
    }
  }

  /** Whether one more problem of a code would be kept; what is costly to tell is told only then. */
  keeps(code: ReadProblemCode): boolean {
    return this.counts[READ_PROBLEMS[code].severity] < MOST;
  }

  /** In the order of the document. */
  problems(): Problem[] {
    const sorted = this.findings
      .map((finding, index) => ({ finding, index }))
      .sort((a, b) => a.finding.offset - b.finding.offset || a.index - b.index);
    const problems = sorted.map(({ finding }) => this.problem(finding));
    const { error, warning, info } = this.counts;
    const more = over(error) + over(warning) + over(info);
    if (more > 0) {
      problems.push({
        code: 'more-problems',
        severity: READ_PROBLEMS['more-problems'].severity,
        path: '',
        data: {
          errors: over(error),
          warnings: over(warning),
          infos: over(info),
        },
      });
    }
    return problems;
  }

  private problem({ code, path, offset, data }: Finding): Problem {
    const { severity } = READ_PROBLEMS[code];
    return offset < 0
      ? { code, severity, path, data }
      : { code, severity, path, ...this.place(offset), data };
  }
}

function over(count: number): number {
  return Math.max(0, count - MOST);
}
