import { LinesOf } from './Subject';

/** Majors of the lines that a contract id has, lowest first; none (which `sort` never compares) last. */
export function majorsOf(
  lines: LinesOf<unknown>,
  contractId: string,
): (number | undefined)[] {
  return [...(lines.get(contractId)?.keys() ?? [])].sort(
    (a = 0, b = 0) => a - b,
  );
}
