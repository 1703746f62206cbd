import { JsonObject } from '../model';
import { GATE_PROBLEMS } from '../model/gateProblems.table';
import { LineIndex } from '../read/text/LineIndex';
import { ReadDocument } from './Bundle';
import { GateFinding } from './gate/GateRule';
import { BundleProblem } from './Judgement';
import { mostProblems } from './mostProblems';

const MAX_TEXT = 500;

/**
 * Findings as problems, with the line and column that people look for. Of each
 * severity the first 500, and how many more there are.
 */
export function placeFindings(findings: GateFinding[]): BundleProblem[] {
  const { kept, more } = mostProblems(
    findings,
    ({ code }) => GATE_PROBLEMS[code].severity,
  );
  return [...placed(kept), ...(more ? [{ problem: more }] : [])];
}

function placed(findings: GateFinding[]): BundleProblem[] {
  const indexes = new Map<ReadDocument, LineIndex>();
  return findings.map(({ code, read, path, at, data }) => {
    const { text, offsets = {} } = read.reading;
    const index = indexes.get(read) ?? new LineIndex(text ?? '');
    indexes.set(read, index);
    const offset = at ? undefined : offsetOf(offsets, path);
    const place = offset === undefined ? at : index.place(offset);
    const { severity } = GATE_PROBLEMS[code];
    return {
      document: read.path,
      problem: { code, severity, path, ...place, data: clipped(data) },
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

/** A text may be megabytes long and be found many times. */
function clipped(data: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.slice(0, MAX_TEXT) : value,
    ]),
  );
}
