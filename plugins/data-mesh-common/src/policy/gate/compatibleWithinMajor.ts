import { Change } from '../../compatibility';
import { Compared } from '../compare/Compared';
import { breakFinding } from './breakFinding';
import { GateFinding, GateRule } from './GateRule';
import { isPortOver } from './isPortOver';
import { Subject } from './Subject';

/** @see GateRule */
export const compatibleWithinMajor: GateRule = {
  id: 'compatible-within-major',
  title: 'Within a major version nobody who relies on it breaks',
  why: 'Who built on a contract goes on reading it without looking at every version. What would break them is published as a new major beside the old one, so that they move when they are ready.',
  codes: ['consumer-break', 'history-break', 'migration'],
  check: subject =>
    subject.compared
      .filter(({ enforced }) => enforced)
      .flatMap(compared => [
        ...refused(compared, subject),
        ...migrations(compared),
      ]),
};

/**
 * What violates the mode. A consumer break that somebody may let pass, because
 * consumers agreed or their window is over, is let pass here.
 */
function refused(compared: Compared, subject: Subject): GateFinding[] {
  return compared.violated.flatMap(({ version, changes }) =>
    changes
      .filter(change => !isJudgedByPorts(change, compared, subject))
      .map(change =>
        breakFinding(
          change.consumers === 'break' ? 'consumer-break' : 'history-break',
          compared,
          change,
          version,
        ),
      ),
  );
}

/** Ports have a rule of their own, and a product may go when they are over. */
function isJudgedByPorts(
  { rule }: Change,
  { kind }: Compared,
  subject: Subject,
): boolean {
  const ports = subject.product?.live?.document.outputPorts ?? [];
  return (
    rule === 'O1' ||
    (rule === 'G2' &&
      kind === 'DataProduct' &&
      ports.every(port => isPortOver(port, subject)))
  );
}

/** Where only readers are asked about, what history loses is told and not refused. */
function migrations(compared: Compared): GateFinding[] {
  const { mode, changes, against } = compared;
  return mode.startsWith('FORWARD')
    ? changes
        .filter(
          ({ history, consumers }) =>
            history === 'break' && consumers !== 'break',
        )
        .map(change =>
          breakFinding('migration', compared, change, against.version ?? ''),
        )
    : [];
}
