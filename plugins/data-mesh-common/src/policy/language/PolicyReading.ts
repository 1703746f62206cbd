import {
  POLICY_PROBLEMS,
  PolicyProblemCode,
} from '../../model/policyProblems.table';
import { formatPath, Step } from '../../read/path';
import { LineIndex } from '../../read/text/LineIndex';
import { FoundProblem, FileProblems } from './FileProblems';
import { TextPlace } from './TextPlace';

/** Where the reader of one document of a file stands. */
export class PolicyReading {
  /** From the root to the key that is being read. */
  readonly steps: Step[] = [];
  /** Of every key that was read, by its path. */
  readonly places = new Map<string, TextPlace>();
  /** Whether nothing was found that leaves no policy. */
  isSound = true;
  /** Tests in the conditions of the document. */
  tests = 0;
  private readonly lines: LineIndex;

  /** `line`: how many come before the document in its file. */
  constructor(
    text: string,
    private readonly line: number,
    private readonly file: FileProblems,
  ) {
    this.lines = new LineIndex(text);
  }

  /** Line and column in the file. */
  place(offset: number): TextPlace {
    const { line, column } = this.lines.place(offset);
    return { line: line + this.line, column };
  }

  /** Path of what is being read. */
  path(): string {
    return formatPath(this.steps);
  }

  find(
    code: PolicyProblemCode,
    offset: number,
    data: FoundProblem['data'] = {},
  ): void {
    this.findAt(code, this.path(), this.place(offset), data);
  }

  findAt(
    code: PolicyProblemCode,
    path: string,
    place: TextPlace,
    data: FoundProblem['data'],
  ): void {
    const { severity } = POLICY_PROBLEMS[code];
    this.tell({ code, severity, path, ...place, data });
  }

  /** Tells what was found by a code of whichever table. */
  tell(problem: FoundProblem): void {
    this.isSound &&= problem.severity !== 'error';
    this.file.add(problem);
  }

  /** Finds something at the place of a key that was read. */
  findAtKey(
    code: PolicyProblemCode,
    path: string,
    data: FoundProblem['data'],
  ): void {
    const place = this.places.get(path) ?? this.place(0);
    this.findAt(code, path, place, data);
  }

  /** Goes one step down for as long as `read` takes. */
  below<T>(step: Step, read: () => T): T {
    this.steps.push(step);
    try {
      return read();
    } finally {
      this.steps.pop();
    }
  }
}
