import { LinesOf } from './Subject';

/** Majors of the lines that a contract id has, lowest first. */
export function majorsOf(
  lines: LinesOf<unknown>,
  contractId: string,
): (number | undefined)[] {
  return [...(lines.get(contractId)?.keys() ?? [])].sort(
    (a, b) => (a ?? -1) - (b ?? -1),
  );
}
