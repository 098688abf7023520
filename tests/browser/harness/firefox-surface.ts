import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { atRest } from './at-rest.ts';
import { joined } from './cdp-surface.ts';
import type { Inside } from './firefox-bidi.ts';
import { until, within } from './listen.ts';
import type { Box, Heard, Surface } from './surface.ts';

interface Told {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly children: readonly Told[];
  readonly box: Box;
  readonly path: readonly number[];
}

interface Where {
  readonly inside: Inside;
  readonly where: 'tab' | 'popup';
  readonly page: Page | undefined;
}

/** Reads and clicks a tab, or the popup, of Firefox through the accessibility service that screen readers use. */
export function firefoxSurface({ inside, where, page }: Where): Surface {
  const read = async () => {
    await page?.bringToFront();
    // While a page or a frame of it goes elsewhere there may be none, or one that goes while it is told.
    const told = await until<Told>(`an accessibility tree of the ${where}`, async () =>
      JSON.parse(await inside('tree', where)),
    );
    return hear(told);
  };
  const boxOf = async (heard: Heard) => (heard.node as Told).box;
  return {
    read,
    boxOf,
    async click(heard) {
      if (!page) return void (await inside('activate', where, (heard.node as Told).path));
      const { path } = again(await read(), heard).node as Told;
      await inside('scrollTo', where, path);
      const box = await atRest(async () => boxOf(again(await read(), heard)));
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    /** A key typed before the window has really taken the focus is lost: what was chosen is read back. */
    async choose(list, option) {
      let now: Heard | undefined = list;
      for (let tries = 0; tries < 5 && now; tries++) {
        // A popup that is still being drawn has no such path any more: its nodes are looked up again.
        const { path } = now.node as Told;
        const typed = await inside('typeInto', where, path, option).then(
          () => true,
          () => false,
        );
        // Longer than Firefox goes on adding letters to what was typed.
        await new Promise((later) => setTimeout(later, typed ? 1200 : 200));
        now = [...within(await read())].find((heard) => heard.role === list.role && heard.name === list.name);
        if (now?.value === option) return;
        // The words may have changed with the choice: what is left to do is what the test looks for next.
        if (!now && tries > 0) return;
        now ??= list;
      }
    },
    async picture(file) {
      if (!page) throw new Error('Firefox takes pictures of pages only');
      await writeFile(file, await page.screenshot());
    },
  };
}

function hear(told: Told): Heard {
  const children = told.children.map(hear);
  const text = told.role === 'text' ? told.name : joined(children);
  return { ...told, children, text, node: told };
}

/**
 * The same control in a new reading, since the tree may have moved: by its path, or else by its role and name.
 * @throws where it is gone
 */
function again(root: Heard, heard: Heard): Heard {
  const isSame = ({ role, name }: Heard) => role === heard.role && name === heard.name;
  let now: Heard | undefined = root;
  for (const index of (heard.node as Told).path) now = now?.children[index];
  const found = now && isSame(now) ? now : [...within(root)].find(isSame);
  if (!found) throw new Error(`${heard.role} "${heard.name}" is gone`);
  return found;
}
