import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from './surface.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong with a page of ours: WCAG 2.2 AA and its best practices. Axe runs as a script of that page. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  const source = await readFile(AXE, 'utf8');
  await page.run(`void (window.axe ?? (() => { ${source} })())`);
  return page.run(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }).then(({ violations, passes }) => passes.length < 10 ? ['axe saw nothing'] : violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => id + ' | ' + node.target.flat().join(' ') + ' | ' + node.html.slice(0, 160))))`);
}
