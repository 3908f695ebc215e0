import { mkdirSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { root } from '../../scripts/setup.mjs';
import { expect, type Page } from './desk.ts';

/// How the panel is looked at: in which schemes and widths, what a machine can judge there, and pictures for people.
/// `npm run look` takes the pictures, into out/look, of more widths and schemes than the tests look at; `npm run look -- -g
/// "dark, 256"` takes some of them. Like all end-to-end tests it is about what was last built.

/** True when pictures are taken. */
export const WITH_PICTURES = process.env.LOOK !== undefined;

/** 256 px is the narrowest that must work whole: a panel of 320 px at 125 %. */
const WIDTHS = [256, 320, 420] as const;

/** What the officer's system may ask for. */
const SCHEMES = ['light', 'dark', 'forced'] as const;
type Scheme = (typeof SCHEMES)[number];

/** One scheme at one width. */
export type Sight = { readonly scheme: Scheme; readonly width: number };

/** What the tests look at without pictures: the usual widths in both schemes, and the narrowest in light and forced colours. */
const isTested = ({ scheme, width }: Sight) => (width === 256 ? scheme !== 'dark' : scheme !== 'forced');

export const SIGHTS: readonly Sight[] = SCHEMES.flatMap((scheme) =>
  WIDTHS.map((width) => ({ scheme, width })),
).filter((sight) => WITH_PICTURES || isTested(sight));

/**
 * The sights that one test looks at in turn, and how they are named: all in one where nobody waits for pictures, since what is
 * looked at takes longer to make than to look at.
 */
export function toursOf(sights: readonly Sight[]): readonly (readonly [string, readonly Sight[]])[] {
  return WITH_PICTURES
    ? sights.map((sight) => [`${sight.scheme}, ${sight.width} px`, [sight]] as const)
    : [['every scheme and width', sights]];
}

/** Looks at what the panel shows in each of the sights. */
export async function lookFromAll(panel: Page, sights: readonly Sight[], what: string): Promise<void> {
  for (const sight of sights) {
    await sightOf(panel, sight);
    await look(panel, sight, what);
  }
}

/** Gives the panel that scheme and width; 800 px are about what is left in a laptop's window. */
export async function sightOf(panel: Page, { scheme, width }: Sight): Promise<void> {
  await panel.emulateMedia({
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
  });
  await panel.setViewportSize({ width, height: 800 });
}

/**
 * Looks at what the panel shows: it breaks no rule that axe knows, is not wider than the panel, and no words run over their
 * box. `what` names it, in failures and in the picture's file.
 */
export async function look(panel: Page, { scheme, width }: Sight, what: string): Promise<void> {
  await showWhole(panel, width);
  const seen = `${what}, ${scheme}, ${width} px`;
  if (WITH_PICTURES) await picture(panel, `${what} ${scheme} ${width}`);
  const { violations } = await new AxeBuilder({ page: panel })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // Otherwise axe opens a tab of its own, and the panel follows there.
    .setLegacyMode(true)
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
  );
  expect.soft(found, seen).toEqual([]);
  const scrolled = await panel.evaluate(() => {
    scrollTo(1_000, 0);
    return scrollX;
  });
  expect.soft(scrolled, `${seen}: pixels that it can be scrolled sideways`).toBe(0);
  expect.soft(await panel.evaluate(spilt), `${seen}: boxes that do not hold their words`).toEqual([]);
}

/** Makes the panel as high as its content, so that the footer, which stays in sight, hides nothing from axe. */
async function showWhole(panel: Page, width: number): Promise<void> {
  const height = await panel.evaluate(() => document.documentElement.scrollHeight);
  await panel.setViewportSize({ width, height });
}

async function picture(panel: Page, name: string): Promise<void> {
  const folder = path.join(root, 'out/look');
  mkdirSync(folder, { recursive: true });
  await panel.screenshot({ path: path.join(folder, `${name.replace(/[^\w-]+/g, '-').toLowerCase()}.png`) });
}

/**
 * Runs in the panel: the boxes that are drawn, and hold more than they have room for, without scrolling or an ellipsis; and
 * what is drawn beyond the frame around it.
 */
function spilt(): string[] {
  // The parts of a letter hang as much into the margin of their sheet.
  const HANGING = 8.5;
  const isClear = (colour: string) => /, 0\)$|^transparent$/.test(colour);
  const isDrawn = (style: CSSStyleDeclaration) =>
    (style.borderBottomStyle !== 'none' && !isClear(style.borderBottomColor)) ||
    !isClear(style.backgroundColor);
  const spills = (element: Element, style: CSSStyleDeclaration) => {
    if (element.matches('input, textarea, select') || /inline$|contents/.test(style.display)) return false;
    if (/auto|scroll/.test(style.overflow) || style.textOverflow === 'ellipsis') return false;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
  };
  const sticksOut = (element: Element, style: CSSStyleDeclaration) => {
    // A bar that stays in sight goes from edge to edge.
    if (style.position === 'sticky') return false;
    const { right } = element.getBoundingClientRect();
    // Beside the page is the room of its scroll bar, which hides what is there.
    if (element.matches('[popover]')) return right > document.body.getBoundingClientRect().right;
    const frame = element.parentElement?.closest('.card, .note, .main, [popover], dialog');
    if (!frame || element.matches('dialog')) return false;
    const inside =
      frame.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(frame).paddingRight);
    return right > inside + HANGING;
  };
  const isSpilt = (element: Element) => {
    const style = getComputedStyle(element);
    if (element.clientWidth <= 1 || !element.checkVisibility() || !isDrawn(style)) return false;
    return spills(element, style) || sticksOut(element, style);
  };
  return [...document.querySelectorAll('.shell *, dialog *')]
    .filter((element) => element instanceof HTMLElement && !element.matches('progress, .toasts'))
    .filter(isSpilt)
    .map(({ localName, className, scrollWidth, scrollHeight, clientWidth, clientHeight, textContent }) => {
      const sizes = `${scrollWidth}×${scrollHeight} in ${clientWidth}×${clientHeight}`;
      return `${localName}.${className} ${sizes}: ${textContent?.slice(0, 60)}`;
    });
}
