import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { addTally, isMessage, watchSettings } from '../../settings/index.ts';
import { followAccess } from './access.ts';
import { adviceFor, forgetPass, letThrough, openCode } from './advice.ts';
import { answerChange } from './answer-change.ts';
import { answerLock, isOurs } from './answer-lock.ts';
import { checkPage } from './check-page.ts';
import { clearCounters } from './clear-counters.ts';
import { begin, followSettings } from './follow.ts';
import { injectChat } from './inject.ts';
import { leadsTab } from './leads.ts';
import { noteVersion } from './note-version.ts';
import { openHelp, openReport } from './open-help.ts';
import { addPack, followPacks, removePack } from './packs.ts';
import { ageFor, checkAges, forgetAge, hearAge } from './reader-age.ts';
import { forgetTab, hearSeen } from './seen.ts';
import { welcome } from './welcome.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const { tab, frameId = 0 } = sender;
    if (isMessage(message, 'change-settings')) return answerChange(message, sender);
    if (isMessage(message, 'clear-counters')) return clearCounters();
    if (isMessage(message, 'check-page')) return checkPage(message);
    if (isMessage(message, 'leads') && tab?.id !== undefined) return leadsTab(tab.id, frameId, tab.url);
    if (isMessage(message, 'chat-found') && tab?.id !== undefined) void injectChat(tab.id, frameId);
    if (isMessage(message, 'lock')) return answerLock(message, sender);
    if (isMessage(message, 'advice') && tab?.id !== undefined) return adviceFor(tab.id);
    if (isMessage(message, 'reader-age')) return ageFor(message, sender);
    if (isMessage(message, 'age-typed')) void hearAge(message, sender);
    if (isMessage(message, 'use-code')) void openCode(tab?.id);
    if (isMessage(message, 'add-pack') && isOurs(sender)) return addPack(message);
    if (isMessage(message, 'remove-pack') && isOurs(sender)) return removePack(message);
    if (isMessage(message, 'let-through') && isOurs(sender)) return letThrough(message);
    // A private window leaves no trace, not even a number.
    if (isMessage(message, 'count') && tab && !tab.incognito) void addTally(message.tally);
    if (isMessage(message, 'seen')) hearSeen(message, sender);
    if (isMessage(message, 'open-help')) void openHelp(tab?.id);
    if (isMessage(message, 'open-report')) void openReport(tab?.id);
    return undefined;
  });
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.tabs.onRemoved.addListener((tabId) => void forgetPass(tabId));
  browser.tabs.onRemoved.addListener((tabId) => void forgetAge(tabId));

  browser.permissions.onAdded.addListener((permissions) => void followAccess(permissions, true));
  browser.permissions.onRemoved.addListener((permissions) => void followAccess(permissions, false));
  watchSettings((now) => {
    void followSettings(now);
    void followPacks();
  }, new AbortController().signal);

  // The listeners wake a background after an update and at the browser's start; `begin` itself knows what is a start.
  browser.runtime.onInstalled.addListener((details) => {
    void begin();
    void welcome(details);
    void noteVersion(details);
  });
  browser.runtime.onStartup.addListener(() => void begin());
  void begin();
  void checkAges();
});
