// Children that end when we end, whatever ends us.
//
// The trap: SIGTERM to `npm start` kills npm and its shell only; our process
// would live on and keep the ports. And a signal to `yarn` does not reach what
// Yarn started. So every child leads a process group of its own, which is
// ended as a whole; and we watch our own parent: when it is gone, so are we.
'use strict';

const { spawn } = require('node:child_process');

const GRACE_MS = 5000;
const WATCH_MS = 500;

/**
 * @typedef {object} Ended
 * @property {number} code exit status; 128 + signal number is not used, a signal is 1
 * @property {string} output the last 64 kB of stdout and stderr, if `keepOutput`
 */

/**
 * @typedef {object} Options
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {boolean} [keepOutput] show the output and keep its end for the caller
 * @property {boolean} [foreground] share the terminal: for tools that ask questions
 * @property {number} [graceMs] from SIGTERM to SIGKILL; longer for a child that has children of its own
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {(text: string) => void} [onOutput] gets the output instead of the terminal
 */

/**
 * @typedef {object} Child
 * @property {Promise<Ended>} ended
 * @property {() => Promise<void>} stop ends the child and all that it started
 */

/** @type {Set<Child>} */
const living = new Set();
/** @type {(() => unknown | Promise<unknown>)[]} */
const cleanups = [];
let watching = false;
let stopping = false;

/**
 * @param {number} pid leader of a group
 * @param {NodeJS.Signals | 0} signal
 * @returns {boolean} whether the group still has a member
 */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {number} pid leader of a group
 * @param {number} graceMs
 */
async function endGroup(pid, graceMs) {
  if (!signalGroup(pid, 'SIGTERM')) {
    return;
  }
  const deadline = Date.now() + graceMs;
  while (signalGroup(pid, 0)) {
    if (Date.now() > deadline) {
      signalGroup(pid, 'SIGKILL');
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** Ends all children, runs the cleanups, once. */
async function stopAll() {
  await Promise.all([...living].map(child => child.stop()));
  for (const cleanup of cleanups.splice(0).reverse()) {
    await cleanup();
  }
}

/** @param {number} code */
async function stopAndExit(code) {
  if (!stopping) {
    stopping = true;
    await stopAll();
    process.exit(code);
  }
}

function watch() {
  if (watching) {
    return;
  }
  watching = true;
  process.on('SIGINT', () => stopAndExit(130));
  process.on('SIGTERM', () => stopAndExit(143));
  process.on('SIGHUP', () => stopAndExit(129));
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) {
      stopAndExit(143);
    }
  }, WATCH_MS).unref();
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Child}
 */
function supervise(command, args, options = {}) {
  watch();
  const { keepOutput, foreground, onOutput, graceMs, ...spawnOptions } =
    options;
  const piped = Boolean(keepOutput || onOutput);
  const child = spawn(command, args, {
    ...spawnOptions,
    detached: !foreground,
    stdio: [
      foreground ? 'inherit' : 'ignore',
      piped ? 'pipe' : 'inherit',
      piped ? 'pipe' : 'inherit',
    ],
  });
  let output = '';
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    from?.setEncoding('utf8').on('data', text => {
      output = (output + text).slice(-65536);
      if (onOutput) {
        onOutput(text);
      } else {
        to.write(text);
      }
    });
  }
  /** @type {Promise<Ended>} */
  const closed = new Promise(resolve => {
    child.once('error', error => {
      resolve({ code: 127, output: `${output}${error.message}` });
    });
    child.once('close', code => resolve({ code: code ?? 1, output }));
  });
  const endWholeGroup = async () => {
    if (foreground) {
      child.kill('SIGTERM');
    } else if (child.pid !== undefined) {
      await endGroup(child.pid, graceMs ?? GRACE_MS);
    }
  };
  // What a tool leaves behind when it ends would keep ports and files.
  child.once('exit', foreground ? () => {} : endWholeGroup);
  /** @type {Child} */
  const self = {
    // While we are being stopped nobody may go on to the next step.
    ended: closed.then(result => (stopping ? new Promise(() => {}) : result)),
    async stop() {
      await endWholeGroup();
      await closed;
    },
  };
  living.add(self);
  closed.then(() => living.delete(self));
  return self;
}

/**
 * Runs when the process is told to end, after the children have ended.
 *
 * @param {() => unknown | Promise<unknown>} cleanup
 */
function onStop(cleanup) {
  watch();
  cleanups.push(cleanup);
}

module.exports = { supervise, stopAll, onStop };
