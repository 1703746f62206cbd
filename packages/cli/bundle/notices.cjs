'use strict';

const fs = require('node:fs');
const path = require('node:path');

/** What licences ask of whoever hands on what they cover. */
const LICENCE = /^(licen[cs]e|notice)(\.(md|txt))?$/i;

/** @param {string} file @returns {string | undefined} the folder of the installed package that it is of */
function packageOf(file) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
}

/**
 * The licences of everything of others that is in the bundle.
 *
 * @param {string} root what files are relative to
 * @param {string[]} files
 * @returns {string}
 */
function notices(root, files) {
  const folders = new Set(files.map(packageOf));
  const texts = [...folders].filter(Boolean).map(folder => {
    const place = path.join(root, /** @type {string} */ (folder));
    const { name, version, license } = JSON.parse(
      fs.readFileSync(path.join(place, 'package.json'), 'utf8'),
    );
    const licences = fs
      .readdirSync(place)
      .filter(each => LICENCE.test(each))
      .sort()
      .map(each => fs.readFileSync(path.join(place, each), 'utf8').trim());
    return [`${name} ${version} (${license})`, ...licences].join('\n\n');
  });
  return `program.cjs holds parts of these packages:\n\n${texts
    .sort()
    .join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

module.exports = { notices };
