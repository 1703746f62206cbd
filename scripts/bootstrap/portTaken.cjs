'use strict';

const fs = require('node:fs');
const net = require('node:net');

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function canListen(port, host) {
  return new Promise(resolve => {
    const server = net.createServer();
    server.once('error', error =>
      // A machine without IPv6 has no `::` to listen on; that takes no port.
      resolve(!('code' in error) || error.code !== 'EADDRINUSE'),
    );
    server.listen({ port, host, exclusive: true }, () =>
      server.close(() => resolve(true)),
    );
  });
}

/**
 * @param {number} port
 * @returns {string | undefined} who listens there, such as `process 4711 (node)`; Linux only, own processes only
 */
function listenerOf(port) {
  try {
    const hex = port.toString(16).toUpperCase().padStart(4, '0');
    const inodes = new Set();
    for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
      for (const line of fs.readFileSync(table, 'utf8').split('\n')) {
        const fields = line.trim().split(/\s+/);
        if (fields[1]?.endsWith(`:${hex}`) && fields[3] === '0A') {
          inodes.add(`socket:[${fields[9]}]`);
        }
      }
    }
    for (const pid of fs
      .readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))) {
      if (holdsOneOf(pid, inodes)) {
        const name = fs.readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
        return `process ${pid} (${name})`;
      }
    }
  } catch {
    // Not Linux, or not ours to see: the message does without the name.
  }
  return undefined;
}

/**
 * @param {string} pid
 * @param {Set<string>} inodes
 */
function holdsOneOf(pid, inodes) {
  try {
    return fs
      .readdirSync(`/proc/${pid}/fd`)
      .some(fd => inodes.has(fs.readlinkSync(`/proc/${pid}/fd/${fd}`)));
  } catch {
    return false;
  }
}

/**
 * @param {number} port
 * @param {string} option the option of `npm start` that changes this port
 * @returns {Promise<string | undefined>} what is wrong and how to mend it; undefined when the port is free
 */
async function portTaken(port, option) {
  for (const host of ['::', '0.0.0.0', '127.0.0.1']) {
    if (!(await canListen(port, host))) {
      return (
        `Port ${port} is taken by ${listenerOf(port) ?? 'another program'}.\n` +
        `Stop that program, or start on another port: npm start -- ${option} ${
          port + 100
        }`
      );
    }
  }
  return undefined;
}

module.exports = { portTaken };
