import { type Browser, browser } from 'wxt/browser';
import { type FrameState, isMessage, type ReportDetails, STATE_PORT } from '../../settings/index.ts';

interface Answers {
  state(): FrameState;
  /** Turns watching on or off here alone, until the page is left. */
  watchHere(on: boolean): Promise<void>;
  checkHere(): Promise<void>;
  tellAgain(): void;
  report(): ReportDetails;
  adviceOver(): void;
  /** The reader typed their age in another frame. */
  readerIs(age: number): void;
}

/** An open popup is told of changes at most this often, in milliseconds. */
const AT_MOST = 150;

/**
 * Answers what other parts of Vigie ask of this frame.
 * @returns to be called when there may be something new to tell an open popup
 */
export function answer(answers: Answers, signal: AbortSignal): () => void {
  const ports = new Set<Browser.runtime.Port>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tellPorts = () => {
    waiting = undefined;
    for (const port of ports) post(port, answers.state());
  };
  const connect = (port: Browser.runtime.Port) => {
    if (port.name !== STATE_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    post(port, answers.state());
  };
  const hear = (message: unknown) => {
    if (isMessage(message, 'state')) return Promise.resolve(answers.state());
    if (isMessage(message, 'report-details')) {
      const details = answers.report();
      return message.ifAny && details.subjects.length === 0 ? undefined : Promise.resolve(details);
    }
    if (isMessage(message, 'check-here')) return answers.checkHere().then(answers.state);
    if (isMessage(message, 'watch-here')) void answers.watchHere(message.on);
    if (isMessage(message, 'tell')) answers.tellAgain();
    if (isMessage(message, 'advice-over')) answers.adviceOver();
    if (isMessage(message, 'reader-is')) answers.readerIs(message.age);
    return undefined;
  };
  browser.runtime.onConnect.addListener(connect);
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    try {
      for (const port of ports) port.disconnect();
      browser.runtime.onConnect.removeListener(connect);
      browser.runtime.onMessage.removeListener(hear);
    } catch {
      // The extension was updated or removed: its listeners and ports went with it.
    }
  });
  return () => {
    if (ports.size > 0 && !signal.aborted) waiting ??= setTimeout(tellPorts, AT_MOST);
  };
}

function post(port: Browser.runtime.Port, state: FrameState): void {
  try {
    port.postMessage(state);
  } catch {
    // The popup has just closed.
  }
}
