import { OutputPort } from '../model';

/**
 * What an output port points to: `none` names no contract, `missing` names one
 * that is not there, `ambiguous` fits several.
 *
 * @public
 */
export type PortResolution =
  | { kind: 'none' | 'missing' }
  | { kind: 'ambiguous'; majors: (number | undefined)[] }
  | {
      kind: 'resolved';
      /** Major of the contract line; `undefined` where its version has no number. */
      major: number | undefined;
      /** The only line that is there was taken although the port says another major. */
      majorDiffers: boolean;
    };

/**
 * Resolves an output port to a line of its contract: the line whose major is
 * the port version's; where the id has one line only, that one.
 *
 * @param port - an output port of a product
 * @param majors - majors of the lines that the port's contract id has
 *
 * @public
 */
export function resolvePort(
  port: Pick<OutputPort, 'contractId' | 'version'>,
  majors: readonly (number | undefined)[],
): PortResolution {
  if (!port.contractId) {
    return { kind: 'none' };
  }
  if (majors.length === 0) {
    return { kind: 'missing' };
  }
  const wanted = port.version?.major;
  if (wanted !== undefined && majors.some(major => major === wanted)) {
    return { kind: 'resolved', major: wanted, majorDiffers: false };
  }
  if (majors.length === 1) {
    return {
      kind: 'resolved',
      major: majors[0],
      majorDiffers: wanted !== undefined && majors[0] !== undefined,
    };
  }
  return { kind: 'ambiguous', majors: [...majors] };
}
