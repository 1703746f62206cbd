import { main } from './main';
import { processTerminal } from './processTerminal';

main(process.argv.slice(2), processTerminal(process)).then(status => {
  // Not `exit`: what was written to a pipe has to arrive.
  process.exitCode = status;
});
