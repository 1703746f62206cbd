import { kindOf } from '../../read/tree/kindOf';
import { TreeNode } from '../../read/tree/TreeNode';
import { Condition } from './Condition';
import { ConditionMarks, Mark } from './ConditionMarks';
import { PolicyReading } from './PolicyReading';

const MOST_TESTS = 500;

/** Where a condition is being read. */
export class ConditionParsing {
  constructor(
    readonly reading: PolicyReading,
    readonly marks: ConditionMarks,
    /** Inside of `every` and `some`, where an operator speaks of the element itself. */
    readonly inList: boolean,
  ) {}

  /** Whether there is room for one more test; the first that has none is reported. */
  hasRoom(offset: number): boolean {
    const { reading } = this;
    reading.tests += 1;
    if (reading.tests === MOST_TESTS + 1) {
      reading.find('policy-condition-too-large', offset, { limit: MOST_TESTS });
    }
    return reading.tests <= MOST_TESTS;
  }

  /** Remembers where the words of a condition stand; the operator is what is being read. */
  mark(
    condition: Condition,
    offsets: { operator: number; wanted: number },
    field?: Mark,
  ): void {
    const operator = this.markOf(offsets.operator);
    this.marks.set(condition, {
      field: field ?? operator,
      operator,
      wanted: this.markOf(offsets.wanted),
    });
  }

  empty(offset: number): void {
    this.reading.find('policy-condition-empty', offset, { key: this.key() });
  }

  wrongForm(node: TreeNode, expected: string, found = kindOf(node)): void {
    this.reading.find('policy-condition-form', node.start, {
      key: this.key(),
      expected,
      found,
    });
  }

  /** The key below which something is being read. */
  private key(): string {
    const { steps } = this.reading;
    return String(steps.filter(step => typeof step === 'string').at(-1) ?? '');
  }

  private markOf(offset: number): Mark {
    const { reading } = this;
    return { path: reading.path(), place: reading.place(offset) };
  }
}
