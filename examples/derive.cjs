#!/usr/bin/env node
// Makes the files of the derived products anew: each SQL of data-products is run with
// DuckDB in the root of the repository, its result goes into the CSV beside it.
//   node examples/derive.cjs
// A product whose inputs are derived themselves comes after them.
'use strict';

const { readdirSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { DuckDBInstance } = require('@duckdb/node-api');

const root = resolve(__dirname, '..');
const folder = 'examples/data-products';

/** @param {string} file */
function read(file) {
  return readFileSync(join(root, file), 'utf8');
}

/** SQL files, inputs first. */
function inOrder() {
  const files = readdirSync(join(root, folder), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter(file => file.endsWith('.sql'))
    .map(file => join(folder, file).replaceAll('\\', '/'))
    .sort();
  const done = new Set();
  /** @param {string} file */
  const add = file => {
    const text = read(file);
    files
      .filter(other => !done.has(other))
      .filter(other => text.includes(`'${other.replace(/sql$/, 'csv')}'`))
      .forEach(add);
    done.add(file);
  };
  files.forEach(add);
  return [...done];
}

async function main() {
  process.chdir(root);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const file of inOrder()) {
    const made = file.replace(/sql$/, 'csv');
    await connection.run(`COPY (${read(file)}) TO '${made}' (HEADER)`);
    process.stdout.write(`${made}\n`);
  }
  connection.closeSync();
  instance.closeSync();
}

main().catch(error => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
