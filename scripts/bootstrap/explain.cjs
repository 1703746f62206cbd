'use strict';

/**
 * Known ways in which an installation fails, most certain first.
 *
 * @type {{ sign: RegExp, advice: string }[]}
 */
const KNOWN = [
  {
    sign: /ENOSPC|no space left on device|YN0060: .*disk/i,
    advice:
      'The disk is full. An installation needs about 3 GB here and 1 GB in the home folder.\n' +
      'Free some space, then run the same command again; nothing has to be cleaned up before.',
  },
  {
    sign: /EDQUOT/,
    advice:
      'The disk quota of this user is used up. Free some space, then run the same command again.',
  },
  {
    sign: /EACCES|EPERM/,
    advice:
      'A file or folder may not be written by this user, often because an earlier run was started as root.\n' +
      'Give the checkout to this user (chown -R), then run the same command again.',
  },
  {
    sign: /self.signed certificate|unable to (?:get|verify).*certificate|CERT_|certificate has expired/i,
    advice:
      'The certificate of the npm registry is not trusted here, which is usual behind a company proxy.\n' +
      'Name the certificate of the company: npm config set cafile /path/to/ca.crt (or NODE_EXTRA_CA_CERTS). Then run the same command again.',
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|getaddrinfo|socket hang up|YN0001: .*RequestError|network (?:request|timeout)/i,
    advice:
      'The npm registry could not be reached. It is needed for the first installation and after a change of yarn.lock.\n' +
      'Check the network and, behind a proxy, HTTPS_PROXY; for a mirror set npm_config_registry. Then run the same command again.',
  },
  {
    sign: /YN0028/,
    advice:
      'yarn.lock does not fit the package.json files. If you changed a dependency, run: npm run yarn install',
  },
];

/**
 * @param {string} output what the failed tool printed
 * @returns {string | undefined} what it means and the way to mend it; undefined when it is not a known case
 */
function explain(output) {
  return KNOWN.find(({ sign }) => sign.test(output))?.advice;
}

module.exports = { explain };
