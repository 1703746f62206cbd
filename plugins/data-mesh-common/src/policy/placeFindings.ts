import { GATE_PROBLEMS } from '../model/gateProblems.table';
import { LineIndex } from '../read/text/LineIndex';
import { ReadDocument } from './Bundle';
import { GateFinding } from './gate/GateRule';
import { BundleProblem } from './Judgement';

/** Findings as problems, with the line and column that people look for. */
export function placeFindings(findings: GateFinding[]): BundleProblem[] {
  const indexes = new Map<ReadDocument, LineIndex>();
  return findings.map(({ code, read, path, data }) => {
    const { text, offsets = {} } = read.reading;
    const index = indexes.get(read) ?? new LineIndex(text ?? '');
    indexes.set(read, index);
    const offset = offsetOf(offsets, path);
    const place = offset === undefined ? {} : index.place(offset);
    const { severity } = GATE_PROBLEMS[code];
    return {
      document: read.path,
      problem: { code, severity, path, ...place, data },
    };
  });
}

/** Of a field that is not there: where the thing starts that should have it. */
function offsetOf(
  offsets: { [path: string]: number },
  path: string,
): number | undefined {
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('.')));
  return offsets[path] ?? offsets[parent] ?? offsets[''];
}
