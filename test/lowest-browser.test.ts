import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { root } from '../scripts/setup.mjs';

/// The lowest browser version in the manifest is that of the newest thing that the code uses: lower, and messages throw
/// in a browser that was said to do; higher, and offices are kept out for nothing. TypeScript holds the language to
/// ES2022; what browsers add is listed here with the Chrome version that has it (MDN browser compatibility data,
/// November 2026). Whoever uses something newer adds its line.

const SINCE: Readonly<Record<string, readonly [RegExp, number]>> = {
  ':has()': [/:has\(/, 105],
  'CSS highlights': [/CSS\.highlights/, 105],
  checkVisibility: [/\.checkVisibility\(/, 105],
  'array copies': [/\.(?:toSorted|toReversed|toSpliced)\(/, 110],
  isWellFormed: [/\.(?:isWellFormed|toWellFormed)\(/, 111],
  popover: [/popover=|showPopover\(/, 114],
  'AbortSignal.any': [/AbortSignal\.any\(/, 116],
  'sidePanel.open': [/sidePanel\?*\.open\(/, 116],
  '@starting-style': [/@starting-style/, 117],
  groupBy: [/\.groupBy\(/, 117],
  'Promise.withResolvers': [/\.withResolvers\(/, 119],
  'URL.canParse': [/URL\.canParse\(/, 120],
  'Array.fromAsync': [/\.fromAsync\(/, 121],
  'sets of sets': [/\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/, 122],
  'field-sizing': [/field-sizing:/, 123],
  'light-dark()': [/light-dark\(/, 123],
  anchors: [/anchor-name:|position-anchor:|position-try/, 125],
  'URL.parse': [/\bURL\.parse\(/, 126],
  'Promise.try': [/Promise\.try\(/, 128],
  'interpolate-size': [/interpolate-size:/, 129],
  'Intl.DurationFormat': [/DurationFormat/, 129],
  moveBefore: [/\.moveBefore\(/, 133],
  closedby: [/closedby=/i, 134],
  'RegExp.escape': [/RegExp\.escape\(/, 136],
  setHTML: [/\.setHTML\(/, 146],
};

test('the manifest names the version of the newest thing that is used', () => {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => /\.(?:tsx?|css|html)$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'))
    .join('\n');
  const used = Object.entries(SINCE).filter(([, [pattern]]) => pattern.test(code));
  const newest = Math.max(...used.map(([, [, version]]) => version));
  expect(used.filter(([, [, version]]) => version === newest).map(([name]) => name)).not.toEqual([]);
  expect(manifest.minimum_chrome_version).toBe(String(newest));
});
