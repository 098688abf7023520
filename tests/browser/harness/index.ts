export { violationsOn } from './axe.ts';
export { launchChromium } from './chromium.ts';
export { DESKTOP } from './desktop.ts';
export { launchFirefox } from './firefox.ts';
export {
  matches,
  plain,
  press,
  says,
  spoken,
  until,
  untilHeard,
  warning,
  warningsIn,
  warningThat,
  within,
} from './listen.ts';
export { type ServedPage, servePages } from './serve-pages.ts';
export type { Box, Browser, Heard, Options, Page, Request, Surface } from './surface.ts';
export { boxesOf, coveredOf, meet, wordsIn } from './uncovered.ts';
