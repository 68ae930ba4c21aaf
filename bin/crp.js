#!/usr/bin/env node
require('../dist/main.cjs').runProcess(process.argv.slice(2));
