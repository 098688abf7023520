import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Audience } from '../../engine/finding.ts';
import { STRANGER } from '../practice-chat/people.ts';
import type { Practice, PracticeEvent } from '../practice-chat/practice.ts';
import { Stranger } from './Stranger.tsx';
import { play, SCENES, type Scene } from './scenes.ts';
import type { PracticeWords } from './words.ts';

interface Props {
  readonly audience: Audience;
  readonly words: PracticeWords;
  /** The only scenes to offer; without them, all, and a line for the stranger. */
  readonly scenes?: readonly Scene[];
}

/** The practice chat in its frame, and beside it what makes the made-up people write. */
export function ChatFrame({ audience, words, scenes }: Props): VNode {
  const { t } = words;
  const frame = useRef<HTMLIFrameElement>(null);
  const [happened, setHappened] = useState<'left' | 'reported' | null>(null);
  const [turn, setTurn] = useState(0);
  const chat = (): Practice | undefined => frame.current?.contentWindow?.practice;
  const restart = () => setTurn((last) => last + 1);
  const again = () => {
    setHappened(null);
    restart();
  };

  useEffect(() => {
    const listen = ({ source, origin, data }: MessageEvent<PracticeEvent>) => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return;
      if (data.practice === 'ready') return;
      setHappened(data.practice);
      if (data.practice === 'left') restart();
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
            {(scenes ?? SCENES).map((scene) => (
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
        {!scenes && (
          <Stranger
            words={words}
            say={(line) => act((practice) => practice.stranger(STRANGER.name, line))}
            again={again}
          />
        )}
        <div role="status">{happened && <p class="row happened">{t(happened)}</p>}</div>
      </div>
    </div>
  );
}
