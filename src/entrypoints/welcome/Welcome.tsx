import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../settings/index.ts';
import { ChatFrame } from '../practice/ChatFrame.tsx';
import { End } from './End.tsx';
import { usePrivate } from './use-private.ts';
import { Where } from './Where.tsx';
import { Who, type WhoFor } from './Who.tsx';
import type { WelcomeWords } from './words.ts';

/** What each choice says to the settings. An association chooses by policy, later. */
const AUDIENCES = { adult: 'adult', teen: 'teen', parent: 'teen', association: null } as const;
const STEPS = 3;

interface Props {
  readonly settings: Settings;
  readonly words: WelcomeWords;
  save(change: SettingsChange): Promise<boolean>;
  close(): void;
}

/** Three short steps after install: whom it is for, where it watches, what a warning looks like. */
export function Welcome({ settings, words, save, close }: Props): VNode {
  const { t } = words;
  const [step, setStep] = useState(1);
  const allowed = usePrivate();
  const [who, setWho] = useState<WhoFor>();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // Whoever goes on by key or ear begins at the head of the step.
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [step]);

  const end = () => {
    setStep(STEPS + 1);
    if (!settings.welcomed) void save({ welcomed: true });
  };
  if (step > STEPS) return <End words={words} heading={heading} close={close} />;
  const titles = { 1: t('who'), 2: t('where'), 3: t('try') } as const;
  return (
    <main class="inside narrow" data-step={step}>
      {step === 1 && (
        <p class="lead">
          {t('lead')} {t('lead.private')}
        </p>
      )}
      <section aria-labelledby="step">
        <p class="text">{t('step', { step, steps: STEPS })}</p>
        <h2 id="step" ref={heading} tabIndex={-1}>
          {titles[step as keyof typeof titles]}
        </h2>
        {step === 1 && (
          <Who
            settings={settings}
            words={words}
            who={who}
            choose={(chosen) => {
              setWho(chosen);
              if (AUDIENCES[chosen] !== settings.audience) void save({ audience: AUDIENCES[chosen] });
            }}
            save={(change) => void save(change)}
          />
        )}
        {step === 2 && <Where allowed={allowed} words={words} />}
        {step === 3 && (
          <>
            <p class="text">{t('try.means')}</p>
            <ChatFrame
              audience={settings.audience ?? 'teen'}
              words={words.practice}
              scenes={['hello', 'secret', 'phone']}
            />
          </>
        )}
      </section>
      <div class="buttons ways">
        <button type="button" class="safe" onClick={step === STEPS ? end : () => setStep(step + 1)}>
          {t(step === STEPS ? 'done' : 'next')}
        </button>
        {step > 1 && (
          <button type="button" class="quiet" onClick={() => setStep(step - 1)}>
            {t('back')}
          </button>
        )}
        {step < STEPS && (
          <button type="button" class="quiet" onClick={end}>
            {t('skip')}
          </button>
        )}
      </div>
    </main>
  );
}
