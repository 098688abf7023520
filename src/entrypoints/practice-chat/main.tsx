import { render } from 'preact';
import { practiceWords } from '../../locales/practice.ts';
import { translator } from '../../locales/translate.ts';
import { loadPacks, loadSettings, readerLanguage, type Settings } from '../../settings/index.ts';
import { loadChatScript } from '../page-parts/load-chat-script.ts';
import { Chat } from './Chat.tsx';
import { STRANGER } from './people.ts';
import { tellAround } from './practice.ts';
import { noTalks, opened, said } from './talk.ts';

/** The practice chat, and on it the very session that runs on chat sites. */
async function start(): Promise<void> {
  const chatScript = loadChatScript();
  const [{ settings: stored }, packs] = await Promise.all([loadSettings(), loadPacks()]);
  const settings = asPractised(stored);
  const language = readerLanguage(settings);
  const t = translator(practiceWords, language, settings.audience);
  document.documentElement.lang = language;
  document.title = t('chat');
  const root = document.getElementById('app') ?? document.body;
  let talks = noTalks;
  let draft = '';

  const draw = () =>
    render(
      <Chat
        talks={talks}
        draft={draft}
        t={t}
        open={(name) => show(opened(talks, name))}
        write={(text) => show(talks, text)}
        send={send}
      />,
      root,
    );
  const show = (next: typeof talks, text = draft) => {
    talks = next;
    draft = text;
    draw();
  };
  const send = () => {
    const text = draft.trim();
    if (talks.open !== null && text) show(said(talks, talks.open, { mine: true, text }), '');
  };
  draw();

  const watching = chatScript.then(({ startSession }) =>
    startSession({
      settings: () => settings,
      packs: () => packs,
      signal: new AbortController().signal,
      // What a reader asks for stays in the exercise.
      actions: {
        leave: () => tellAround('left'),
        report: () => tellAround('reported'),
        mute: () => {},
      },
    }),
  );
  // Nothing is said to a page that nobody reads yet.
  window.practice = {
    stranger: (name, text) => void watching.then(() => show(said(talks, name, { mine: false, text }))),
    draft: (text) => void watching.then(() => show(opened(talks, talks.open ?? STRANGER.name), text)),
  };
  await watching;
  tellAround('ready');
}

/** The reader's own settings, for the audience that the page around names; an exercise is not counted. */
function asPractised(settings: Settings): Settings {
  const asked = new URLSearchParams(location.search).get('audience');
  const audience = asked === 'adult' || asked === 'teen' ? asked : settings.audience;
  return { ...settings, audience, counters: false, topicsOff: [], mutedRules: [] };
}

void start();
