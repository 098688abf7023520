/** What leads from the whole site to this page, step by step: each holds the next, and none is one of several, or the reader. */
export const TRAIL = '[class*="breadcrumb" i], [aria-label*="breadcrumb" i], [class~="crumbs" i]';
