'use strict';

const { childEnvironment } = require('./childEnvironment.cjs');
const { commandLine } = require('./commandLine.cjs');
const { commands } = require('./commands.cjs');
const { ensureInstalled } = require('./ensureInstalled.cjs');
const { expectedError } = require('./expectedError.cjs');
const { findNode } = require('./findNode.cjs');
const { root } = require('./paths.cjs');
const { requireFreePorts } = require('./requireFreePorts.cjs');
const { startOptions } = require('./startOptions.cjs');
const { supervise } = require('./supervise.cjs');

/**
 * @param {string[]} argv a command and its arguments
 * @returns {Promise<number>} exit status
 */
async function main([name = '', ...args]) {
  const lines = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!lines) {
    throw expectedError(
      `There is no command '${name}'. There are: ${Object.keys(commands).join(
        ', ',
      )}.`,
    );
  }
  if (name === 'start') {
    // Said before the installation, not a minute later.
    await requireFreePorts(startOptions(args));
  }
  const node = await findNode();
  const env = childEnvironment(process.env, node);
  const installs =
    name === 'yarn' && /^(install|add|remove|up|dedupe)?$/.test(args[0] ?? '');
  if (!installs) {
    await ensureInstalled(node, env);
  }
  for (const [index, line] of lines.entries()) {
    const extra = index === lines.length - 1 ? args : [];
    const { code } = await supervise(node, commandLine(line, extra), {
      cwd: root,
      env,
      foreground: name === 'yarn',
      // A command has children of its own and needs time to end them.
      graceMs: 20_000,
    }).ended;
    if (code !== 0) {
      return code;
    }
  }
  return 0;
}

module.exports = { main };
