import { renderProblem } from '../../model';
import { readDocument } from '../readDocument';
import { HostileKind } from './hostile';
import { randomOf } from './random';

/** How a document was answered. */
export interface Answer {
  name: string;
  refused: boolean;
  /** Of processor time; the quicker of two readings, the first may compile. */
  milliseconds: number;
}

/** Reads a document and checks what must hold for every one; throws where it does not. */
export function answer({ name, make }: HostileKind, seed: number): Answer {
  const { content, refusedWith } = make(randomOf(seed));
  const reading = readDocument(content);
  const { problems } = reading;
  const codes = new Set(problems.map(({ code }) => code));
  const refused = problems.some(({ severity }) => severity === 'error');
  if (refusedWith !== undefined && !codes.has(refusedWith)) {
    throw new Error(`${name}: no ${refusedWith} among ${[...codes]}`);
  }
  if (!reading.document && !refused) {
    throw new Error(`${name}: neither a model nor a reason`);
  }
  for (const problem of problems) {
    const { message, fix, line, column } = renderProblem(problem);
    const text = `${message} ${fix}`;
    // Nothing from outside may turn the text around it or fill the page.
    if (
      /[\p{Cc}\u202a-\u202e\u2066-\u2069]|undefined/u.test(text) ||
      text.length > 1_500
    ) {
      throw new Error(`${name}: ${problem.code} reads badly: ${text}`);
    }
    if (line !== undefined && !(line >= 1 && (column ?? 0) >= 1)) {
      throw new Error(`${name}: ${problem.code} stands nowhere`);
    }
  }
  // What is stored and sent survives it.
  JSON.parse(JSON.stringify(reading.document ?? null));
  return {
    name,
    refused,
    milliseconds: Math.min(
      ...[0, 1].map(() => processorTime(() => readDocument(content))),
    ),
  };
}

/** Milliseconds of processor time, which a busy machine changes less than the clock. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
