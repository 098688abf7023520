import { type Browser, browser } from 'wxt/browser';
import type { Settings } from '../../settings/index.ts';
import { EVERYWHERE } from '../../sites/patterns.ts';
import { CHAT_FILE, RULES_FILE } from '../chat.content/file.ts';

type Script = Browser.scripting.RegisteredContentScript;

/** The files, as the build names them: the rules, and who judges by them. */
export const CHAT: (typeof RULES_FILE | typeof CHAT_FILE)[] = [RULES_FILE, CHAT_FILE];
export const PROBE = '/probe.js';

const COMMON = { runAt: 'document_idle', persistAcrossSessions: true } as const;
/** In frames too: a frame without an address of its own belongs to the page that made it. */
const FRAMES = { ...COMMON, allFrames: true, matchOriginAsFallback: true } as const;

const ADDED = 'site ';

/**
 * What the browser is to start in pages besides the listed ones: the chat script where the reader added a site, the
 * probe in its frames, and the probe everywhere if they wished so. Whether it may, the browser decides at each page.
 * @param listed the match patterns of the listed sites, which the manifest starts by itself
 */
export function scriptsFor({ sites, watchEverywhere }: Settings, listed: readonly string[]): Script[] {
  const added = [...new Set(sites.added)];
  return [
    // Each site by itself: a pattern that the browser does not take must not keep the others out.
    ...added.flatMap((pattern) => [
      { ...COMMON, id: `${ADDED}${pattern}`, matches: [pattern], js: CHAT, css: [] },
      { ...FRAMES, id: `frames ${pattern}`, matches: [pattern], js: [PROBE], css: [] },
    ]),
    ...(watchEverywhere
      ? [
          {
            ...FRAMES,
            id: 'everywhere',
            matches: [EVERYWHERE],
            excludeMatches: [...listed, ...added],
            js: [PROBE],
            css: [],
          },
        ]
      : []),
  ];
}

/** Match patterns of the listed sites, as the manifest has them. */
export function listedPatterns(): string[] {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return [...new Set(scripts.flatMap(({ matches = [] }) => matches))];
}

/** Sites, as match patterns, that are watched from now on, or no longer. */
export interface Turn {
  readonly fresh: readonly string[];
  readonly gone: readonly string[];
}

let last: Promise<unknown> = Promise.resolve();

/** Makes what the browser has registered be what the settings say, one change after the other, and tells what that was. */
export function register(settings: Settings): Promise<Turn> {
  const mine = last.then(() => replace(scriptsFor(settings, listedPatterns())));
  last = mine;
  return mine;
}

async function replace(wanted: readonly Script[]): Promise<Turn> {
  try {
    const registered = await browser.scripting.getRegisteredContentScripts();
    const isIn = (all: readonly Script[], script: Script) => all.some((one) => isSame(one, script));
    const ids = registered.filter((one) => !isIn(wanted, one)).map(({ id }) => id);
    if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    for (const script of wanted.filter((one) => !isIn(registered, one)))
      await browser.scripting.registerContentScripts([script]).catch(() => undefined);
    const before = sitesOf(registered);
    const after = sitesOf(wanted);
    return {
      fresh: after.filter((pattern) => !before.includes(pattern)),
      gone: before.filter((pattern) => !after.includes(pattern)),
    };
  } catch {
    // A browser that registers nothing still has the listed sites.
    return { fresh: [], gone: [] };
  }
}

function isSame(one: Script, other: Script): boolean {
  const without = ({ excludeMatches = [] }: Script) => [...excludeMatches].sort().join(' ');
  return one.id === other.id && without(one) === without(other);
}

/** The patterns that the scripts are for, whatever script it is. */
function sitesOf(scripts: readonly Script[]): string[] {
  return scripts.flatMap(({ id }) => {
    if (id === 'everywhere') return [EVERYWHERE];
    return id.startsWith(ADDED) ? [id.slice(ADDED.length)] : [];
  });
}
