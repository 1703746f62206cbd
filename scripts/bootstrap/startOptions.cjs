'use strict';

const { parseArgs } = require('node:util');
const { expectedError } = require('./expectedError.cjs');

/**
 * @param {string | undefined} text
 * @param {string} option
 * @param {number} otherwise
 */
function readPort(text, option, otherwise) {
  if (text === undefined) {
    return otherwise;
  }
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw expectedError(`${option} takes a port number, not '${text}'.`);
  }
  return port;
}

/**
 * The options of `npm start`.
 *
 * @param {string[]} args
 */
function startOptions(args) {
  const { values } = (() => {
    try {
      return parseArgs({
        args,
        options: {
          'app-port': { type: 'string' },
          'backend-port': { type: 'string' },
        },
      });
    } catch {
      throw expectedError(
        `npm start takes only --app-port and --backend-port, for example: npm start -- --app-port 3100`,
      );
    }
  })();
  return {
    appPort: readPort(values['app-port'], '--app-port', 3000),
    backendPort: readPort(values['backend-port'], '--backend-port', 7007),
  };
}

module.exports = { startOptions };
