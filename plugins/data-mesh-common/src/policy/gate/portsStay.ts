import { Change } from '../../compatibility';
import { Compared } from '../compare/Compared';
import { breakFinding } from './breakFinding';
import { GateFinding, GateRule } from './GateRule';
import { isPortOver } from './isPortOver';
import { Subject } from './Subject';

/** @see GateRule */
export const portsStay: GateRule = {
  id: 'ports-stay',
  title: 'A live port stays until its contract is retired',
  why: 'Consumers are bound to a port by its name and major version. A new major comes beside it; raised in place, it would leave everybody behind at once.',
  codes: ['port-break'],
  check: subject =>
    subject.compared
      .filter(({ enforced, kind }) => enforced && kind === 'DataProduct')
      .flatMap(compared =>
        compared.violated.flatMap(({ version, changes }) =>
          changes.flatMap(change => lost(change, version, compared, subject)),
        ),
      ),
};

function lost(
  change: Change,
  version: string,
  compared: Compared,
  subject: Subject,
): GateFinding[] {
  if (change.rule !== 'O1') {
    return [];
  }
  const position = /^outputPorts\[(\d+)\]/.exec(change.at.before.path)?.[1];
  const port =
    subject.product?.live?.document.outputPorts[Number(position ?? -1)];
  return port && isPortOver(port, subject)
    ? []
    : [breakFinding('port-break', compared, change, version)];
}
