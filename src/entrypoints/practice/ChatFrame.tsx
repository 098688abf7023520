import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Audience } from '../../engine/finding.ts';
import { STRANGER } from '../practice-chat/people.ts';
import type { Practice, PracticeEvent } from '../practice-chat/practice.ts';
import { play, SCENES } from './scenes.ts';
import type { PracticeWords } from './words.ts';

interface Props {
  readonly audience: Audience;
  readonly words: PracticeWords;
}

/** The practice chat in its frame, and beside it what makes the made-up people write. */
export function ChatFrame({ audience, words }: Props): VNode {
  const { t } = words;
  const frame = useRef<HTMLIFrameElement>(null);
  const [happened, setHappened] = useState<'left' | 'reported' | null>(null);
  const [turn, setTurn] = useState(0);
  const [text, setText] = useState('');
  const field = useId();
  const chat = (): Practice | undefined => frame.current?.contentWindow?.practice;
  const again = () => setTurn((last) => last + 1);

  useEffect(() => {
    const listen = ({ source, origin, data }: MessageEvent<PracticeEvent>) => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return;
      if (data.practice === 'ready') return;
      setHappened(data.practice);
      if (data.practice === 'left') again();
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);

  const act = (ask: (practice: Practice) => void) => {
    setHappened(null);
    const practice = chat();
    if (practice) ask(practice);
  };
  return (
    <div class="stage">
      <iframe
        key={turn}
        ref={frame}
        class="frame"
        title={t('chat')}
        src={`/practice-chat.html?audience=${audience}`}
      />
      <div class="director panel">
        <div class="row">
          <h3>{t('scenes')}</h3>
          <p class="text">{t('scenes.means', { name: STRANGER.name })}</p>
          <div class="scenes">
            {SCENES.map((scene) => (
              <button
                key={scene}
                type="button"
                class="outlined"
                onClick={() => act((practice) => play(scene, practice, words))}
              >
                {t(`scene.${scene}`)}
              </button>
            ))}
          </div>
        </div>
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (!text.trim()) return;
            act((practice) => practice.stranger(STRANGER.name, text.trim()));
            setText('');
          }}
        >
          <h3>{t('stranger')}</h3>
          <label class="text" for={field}>
            {t('stranger.say', { name: STRANGER.name })}
          </label>
          <input
            id={field}
            class="field"
            autocomplete="off"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <div class="buttons">
            <button type="submit" class="safe">
              {t('stranger.send')}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                setHappened(null);
                again();
              }}
            >
              {t('again')}
            </button>
          </div>
        </form>
        <div role="status">{happened && <p class="row happened">{t(happened)}</p>}</div>
      </div>
    </div>
  );
}
