// Plain JavaScript that Node 20 can read: it finds the Node that can run the rest.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = resolve(import.meta.dirname, '../../node_modules');

/** Whether this Node runs TypeScript as it stands and has node:sqlite. */
function isModern(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/** The Node that came with `npm install`, one optional package for each system. */
function bundledNode() {
  const { platform, arch } = process;
  const name = { win32: 'node-win', darwin: 'node-darwin', linux: 'node-linux' }[platform];
  const executable = platform === 'win32' ? 'node.exe' : 'node';
  return [`${name}-${arch}`, `node-bin-${platform}-${arch}`]
    .map((folder) => join(modules, folder, 'bin', executable))
    .find((path) => existsSync(path));
}

/**
 * Runs a TypeScript file with this process's arguments, here or, where this Node is too old, on a newer one.
 *
 * @param {URL} script
 */
export async function runOnModernNode(script) {
  if (isModern(process.versions.node)) {
    await import(script.href);
    return;
  }
  const node = bundledNode();
  if (node === undefined) {
    console.error(
      `Salient needs Node 22.18 or newer (this is ${process.version}); npm install brings one on most systems.`,
    );
    process.exitCode = 1;
    return;
  }
  const child = spawn(node, [fileURLToPath(script), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.on('SIGINT', () => {}); // the terminal's Ctrl+C reaches the child too, and we end with it
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exit(code ?? 1);
  });
}
