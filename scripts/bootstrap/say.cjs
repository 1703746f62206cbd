'use strict';

/**
 * One line of our own, told apart from the output of the tools that we run.
 *
 * @param {string} text
 */
function say(text) {
  process.stdout.write(`meshstage: ${text}\n`);
}

/**
 * @param {number} since a value of Date.now()
 * @returns {string} seconds with one decimal, such as `4.2 s`
 */
function secondsSince(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

module.exports = { say, secondsSince };
