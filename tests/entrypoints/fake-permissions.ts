import { vi } from 'vitest';
import { browser } from 'wxt/browser';

type Listener = (permissions: { readonly origins?: readonly string[] }) => void;

/** What a tab answers to a script that is started in it. */
interface Started {
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[] };
  readonly files?: readonly string[];
}

/**
 * The parts of the browser that the fake one lacks: permissions, and scripts. They keep what they are told, as the
 * browser does, and no more.
 */
export function fakePermissions(granted: readonly string[] = []) {
  const origins = new Set(granted);
  const scripts = new Map<string, Record<string, unknown>>();
  const started: Started[] = [];
  const running = new Set<number>();
  const listeners = { added: [] as Listener[], removed: [] as Listener[] };
  const permissions = {
    contains: async ({ origins: asked }: { origins: string[] }) => asked.every((one) => origins.has(one)),
    getAll: async () => ({ origins: [...origins] }),
    request: async ({ origins: asked }: { origins: string[] }) => {
      for (const one of asked) origins.add(one);
      for (const hear of listeners.added) hear({ origins: asked });
      return true;
    },
    remove: async ({ origins: asked }: { origins: string[] }) => {
      const had = asked.filter((one) => origins.delete(one));
      for (const hear of listeners.removed) if (had.length > 0) hear({ origins: had });
      return true;
    },
    onAdded: { addListener: (hear: Listener) => listeners.added.push(hear) },
    onRemoved: { addListener: (hear: Listener) => listeners.removed.push(hear) },
  };
  const scripting = {
    getRegisteredContentScripts: async () => [...scripts.values()],
    registerContentScripts: async (wanted: Record<string, unknown>[]) => {
      for (const script of wanted) scripts.set(String(script.id), script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) scripts.delete(id);
    },
    executeScript: async (script: Started & { readonly func?: unknown }) => {
      const { target, files } = script;
      if (script.func) return [{ frameId: 0, result: running.has(target.tabId) }];
      started.push({ target, ...(files && { files }) });
      if (files?.some((file) => file.includes('chat.js'))) running.add(target.tabId);
      return [];
    },
  };
  Object.assign(browser, { permissions, scripting });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Vigie',
    version: '1',
    content_scripts: [{ matches: ['*://*.coco.gg/*'] }],
  });
  return { origins, scripts, started, running };
}
