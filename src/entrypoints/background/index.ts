import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { addTally, forgetCounters, isMessage } from '../../settings/index.ts';
import { answerChange } from './answer-change.ts';
import { answerLock } from './answer-lock.ts';
import { showBadge } from './badge.ts';
import { openHelp, openReport } from './open-help.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (isMessage(message, 'change-settings')) return answerChange(message, sender);
    if (isMessage(message, 'clear-counters')) return forgetCounters();
    // A private window leaves no trace, not even a number.
    if (isMessage(message, 'count') && sender.tab && !sender.tab.incognito) void addTally(message.tally);
    if (isMessage(message, 'lock')) return answerLock(message, sender);
    if (isMessage(message, 'seen') && sender.tab?.id !== undefined) void showBadge(sender.tab.id, message);
    if (isMessage(message, 'open-help')) void openHelp(sender.tab?.id);
    if (isMessage(message, 'open-report')) void openReport(sender.tab?.id);
    return undefined;
  });
});
