import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rollup } from 'vite';
import type { Patience } from '../../../src/webmail/reply/patience.ts';

/// The script that is put into the sandbox's pages.

/** Waits are ten times shorter than an officer's, so that hundreds of plans can be played; their proportions are kept. */
export const PATIENCE: Patience = { reply: 1_500, press: 6_000, recipients: 150, quiet: 30, shown: 400 };

/** The content script's mailbox as one classic script, `Player`, with those waits. */
export async function playerScript(): Promise<string> {
  const entry = fileURLToPath(new URL('in-page.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'Player', fileName: 'player' };
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [shortWaits()],
    build: { write: false, minify: false, target: 'es2022', lib },
  })) as Rollup.RollupOutput[];
  const code = result[0]?.output[0].code;
  if (!isShortened(code ?? '')) throw new Error('The waits could not be shortened.');
  return `${code}\nglobalThis.Player = Player;`;
}

function shortWaits(): Plugin {
  return {
    name: 'short-waits',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/reply/patience.ts')) return null;
      return code.replace(/\{\s*reply:[^}]*\}/, JSON.stringify(PATIENCE));
    },
  };
}

/** A bundler writes the same numbers otherwise ("6e3"). */
function isShortened(code: string): boolean {
  const [, written = ''] = /\{reply:([^}]*)\}/.exec(code.replace(/["\s]/g, '')) ?? [];
  const numbers = `reply:${written}`.split(',').map((one) => Number(one.split(':')[1]));
  return Object.values(PATIENCE).every((wait, i) => numbers[i] === wait);
}
