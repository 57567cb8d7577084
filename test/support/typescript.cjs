// Lets a plain node process, started with `-r`, load the sources: for tests that must run in a process of their own.
const { readFileSync } = require('node:fs');
const { Module } = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

const root = join(__dirname, '../..');
const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')).compilerOptions;
const resolve = Module._resolveFilename;

Module._resolveFilename = function (request, ...rest) {
  const target = paths[request]?.[0];
  return resolve.call(this, target === undefined ? request : join(root, target), ...rest);
};

const jsc = {
  target: 'es2022',
  parser: { syntax: 'typescript', decorators: true },
  transform: { legacyDecorator: true, decoratorMetadata: true },
};

Module._extensions['.ts'] = (module, filename) => {
  const options = { filename, swcrc: false, jsc, module: { type: 'commonjs' } };
  module._compile(transformSync(readFileSync(filename, 'utf8'), options).code, filename);
};

// Extensions are tried in their order, and `./records` means the source, not the JSON of that name beside it.
const { '.json': json, '.node': native } = Module._extensions;
delete Module._extensions['.json'];
delete Module._extensions['.node'];
Object.assign(Module._extensions, { '.json': json, '.node': native });
