import { renderProblem } from '../../model';
import { Judgement } from '../Judgement';

/** A judgement as the fixtures write it; what is empty is left out. */
export function judgementSummary(judgement: Judgement) {
  const { state, problems, waitingFor, domains, product, contracts } =
    judgement;
  return withoutEmpty({
    state,
    problems: problems.map(({ document, problem }) => ({
      document,
      path: problem.path,
      place: `${problem.line}:${problem.column}`,
      severity: problem.severity,
      code: problem.code,
      message: renderProblem(problem).message,
    })),
    waitingFor: waitingFor.map(({ kind, name }) => `${kind} ${name}`),
    domains,
    product: product && {
      ref: product.ref,
      title: product.title,
      owner: product.owner,
      changed: product.changed,
      ports: product.ports.map(port =>
        [
          `${port.name} ${port.version}`,
          port.contractId === undefined
            ? 'no contract'
            : `${port.contractId}/${port.contractMajor}`,
        ].join(' -> '),
      ),
    },
    contracts: contracts.map(
      ({ contractId, major, domain, changed }) =>
        `${contractId}/${major} of ${domain}, ${changed ? 'changed' : 'same'}`,
    ),
  });
}

function withoutEmpty(summary: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(summary).filter(
      ([, value]) =>
        value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
