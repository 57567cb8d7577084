import { Sentence } from './run.mjs';

/** Nest's packages are ES modules that older versions cannot require. */
export function demandNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Sentence(`需要 Node.js 20.19 或更高版本，当前为 ${version}。Node.js 20.19 or newer is needed, this is ${version}.`);
}
