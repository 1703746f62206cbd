#!/usr/bin/env node
// What starts: the program lies beside. Node 22 and newer keep what they compiled
// of it for the next start, in NODE_COMPILE_CACHE or in the folder of temporary
// files, which halves what a small command takes; Node 20 compiles each time.
'use strict';

require('node:module').enableCompileCache?.();
require('./program.cjs');
