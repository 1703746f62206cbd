import { writeFileSync } from 'node:fs';
import { figures } from './figures';
import { chooseFigures } from './harness/chooseFigures';
import { describeMachine } from './harness/describeMachine';
import { FigureResult } from './harness/Figure';
import { parseArguments } from './harness/parseArguments';
import { renderTable } from './harness/renderTable';
import { runFigure } from './harness/runFigure';

const log = (message: string) => process.stderr.write(`${message}\n`);

async function main() {
  const { only, json, rounds } = parseArguments(
    process.argv.slice(2),
    figures.map(({ id }) => id),
  );
  const results: FigureResult[] = [];
  const { chosen, leftOut } = chooseFigures(figures, { only, rounds });
  for (const figure of chosen) {
    log(`${figure.id}: ${figure.title}. ${describeMachine()}`);
    results.push(await runFigure(figure, { rounds, log }));
  }
  leftOut.forEach(log);
  process.stdout.write(`${renderTable(results)}\n`);
  if (json) {
    writeFileSync(json, `${JSON.stringify({ figures: results }, null, 2)}\n`);
  }
  return results.every(({ pass }) => pass) ? 0 : 1;
}

main().then(
  status => process.exit(status),
  error => {
    log(`The bench cannot run: ${error?.stack ?? error}`);
    process.exit(2);
  },
);
