import { cpus, loadavg, totalmem } from 'node:os';

/** One line about the machine and how busy it is: a ratio is read beside it. */
export function describeMachine(): string {
  const [one, five] = loadavg();
  return `Node ${process.version}, ${cpus().length} cores (${
    cpus()[0]?.model ?? 'unknown'
  }), ${Math.round(totalmem() / 2 ** 30)} GiB, load ${one.toFixed(
    2,
  )} (1 min) ${five.toFixed(2)} (5 min)`;
}
