'use strict';

const { stopAll } = require('./supervise.cjs');

/**
 * Ends this process with what the work returns. An error that a person can
 * mend is shown as its message alone, any other with its stack.
 *
 * @param {() => Promise<number>} work returns the exit status
 */
async function exitWith(work) {
  /** @type {number} */
  let code = 1;
  try {
    code = await work();
  } catch (error) {
    const { isExpected, message, stack } =
      /** @type {Error & { isExpected?: boolean }} */ (error);
    process.stderr.write(`\n${isExpected ? message : stack}\n`);
  }
  await stopAll();
  process.exit(code);
}

module.exports = { exitWith };
