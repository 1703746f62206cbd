#!/usr/bin/env node
// The one way in: every npm script of the root comes through here, so that a
// machine with nothing but some Node and npm can run any of them. This file and
// ./bootstrap run before anything is installed and on the Node that happens to
// be there: plain CommonJS, no dependency, no syntax newer than Node 20.
'use strict';

const { exitWith } = require('./bootstrap/exitWith.cjs');
const { main } = require('./bootstrap/main.cjs');

exitWith(() => main(process.argv.slice(2)));
