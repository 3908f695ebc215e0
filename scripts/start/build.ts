import path from 'node:path';
import { build } from 'vite';
import { root } from '../setup.mjs';

/** Builds the extension into dist/ and gives that folder. */
export async function buildExtension(): Promise<string> {
  await build({ root, logLevel: 'warn' });
  return path.join(root, 'dist');
}
