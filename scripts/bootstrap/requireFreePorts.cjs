'use strict';

const { expectedError } = require('./expectedError.cjs');
const { portTaken } = require('./portTaken.cjs');

/**
 * @param {{ appPort: number, backendPort: number }} ports
 */
async function requireFreePorts({ appPort, backendPort }) {
  const problems = [
    await portTaken(appPort, '--app-port'),
    await portTaken(backendPort, '--backend-port'),
  ].filter(Boolean);
  if (problems.length) {
    throw expectedError(problems.join('\n'));
  }
}

module.exports = { requireFreePorts };
