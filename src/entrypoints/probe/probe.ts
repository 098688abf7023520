interface Probe {
  isChat(): boolean;
  found(): unknown;
}

/** Looks in all; each is made only after the page has changed, and later than the one before. */
const LOOKS = 9;
/** And so many more, each when somebody goes to a text box. */
const MORE = 20;
const SECOND = 1000;
/** A lower frame, in CSS pixels, is an advertisement or a button. */
const LEAST = 120;
const RUNS = 'vigieRuns';
const PROBES = 'vigieProbes';

/** Looks for a chat when the page is idle, then a few times more as it changes or as somebody goes to a text box. */
export function probe(view: Window, { isChat, found }: Probe): void {
  const ours = globalThis as { [RUNS]?: true; [PROBES]?: true };
  // A frame whose page may read it is read from there.
  if (ours[PROBES] || view.frameElement) return;
  ours[PROBES] = true;
  const { document } = view;
  let looks = 0;
  const whenIdle = () => view.requestIdleCallback(look, { timeout: 2 * SECOND });
  const look = () => {
    if (ours[RUNS]) return stop();
    // The size of a frame of another process comes after its document.
    if (!isRoomy(view)) view.addEventListener('resize', whenIdle, { once: true });
    else if (isChat()) {
      stop();
      tell();
    } else if (++looks < LOOKS) changes.observe(document, { childList: true, subtree: true });
  };
  const changes = new MutationObserver(() => {
    changes.disconnect();
    setTimeout(whenIdle, SECOND * 2 ** (looks - 1));
  });
  /** A page that turned into a chat long after it was opened is one when its reader is about to write. */
  const onFocus = ({ target }: FocusEvent) => {
    const isLate = looks >= LOOKS && looks < LOOKS + MORE;
    if (isLate && (target as Element | null)?.matches?.('textarea,input,[contenteditable]')) whenIdle();
  };
  const stop = () => {
    changes.disconnect();
    document.removeEventListener('focusin', onFocus);
  };
  const tell = async () => {
    try {
      await found();
    } catch {
      // The extension was updated or removed under this page.
    }
  };
  document.addEventListener('focusin', onFocus);
  whenIdle();
}

function isRoomy(view: Window): boolean {
  return view === view.top || view.innerHeight >= LEAST;
}
