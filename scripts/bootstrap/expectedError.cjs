'use strict';

/**
 * An error that a person can mend: its message is shown alone, without a stack.
 *
 * @param {string} message what happened, and the way to mend it
 */
function expectedError(message) {
  return Object.assign(new Error(message), { isExpected: true });
}

module.exports = { expectedError };
