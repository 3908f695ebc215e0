import { defineConfig } from '@playwright/test';
import usual from './playwright.config.ts';

// `npm run look`: the same tests of how the panel looks, with a picture of everything, in every width and scheme.
process.env.LOOK = 'with pictures';

export default defineConfig(usual, { testMatch: 'look*.spec.ts', timeout: 180_000, reporter: 'list' });
