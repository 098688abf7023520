import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PracticeKey } from '../../locales/practice.ts';
import type { Translate } from '../../locales/translate.ts';
import { PEOPLE, ROOMS } from './people.ts';
import type { Talks } from './talk.ts';

interface Props {
  readonly talks: Talks;
  readonly draft: string;
  readonly t: Translate<PracticeKey>;
  open(name: string): void;
  write(text: string): void;
  send(): void;
}

/**
 * A small chat as sites build them: rooms, people, conversations in tabs, a message box. Vigie reads it by its structure,
 * as it reads a site that it does not know.
 */
export function Chat({ talks, draft, t, open, write, send }: Props): VNode {
  const talk = talks.all.find(({ name }) => name === talks.open);
  return (
    <main class="site">
      <h1 class="unseen">{t('chat')}</h1>
      <section class="rooms" aria-labelledby="rooms">
        <h2 id="rooms">{t('rooms')}</h2>
        <ul class="room-list">
          {ROOMS.map(({ key, count }) => (
            <li key={key} class="room-item">
              <span class="room-name">{t(key)}</span> <span class="count">{count}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="people" aria-labelledby="people">
        <h2 id="people">{t('people')}</h2>
        <ul class="user-list">
          {PEOPLE.map((person) => (
            <li key={person.name} class="user">
              <button type="button" onClick={() => open(person.name)}>
                {t('person', person)}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section class="private">
        {talks.all.length > 0 && (
          <div role="tablist" aria-label={t('talks')} class="conversations">
            {talks.all.map(({ name, isNew }) => (
              <button
                key={name}
                type="button"
                role="tab"
                id={`tab-${name}`}
                class={isNew ? 'private unread' : 'private'}
                data-name={name}
                aria-selected={name === talks.open}
                aria-controls="talk"
                onClick={() => open(name)}
              >
                {name}
              </button>
            ))}
          </div>
        )}
        {talk ? (
          <div id="talk" role="tabpanel" aria-labelledby={`tab-${talk.name}`}>
            <Lines key={talk.name} talk={talk} t={t} />
            <form
              class="composer"
              onSubmit={(event) => {
                event.preventDefault();
                send();
              }}
            >
              <input
                class="message-input"
                aria-label={t('write')}
                placeholder={t('write')}
                autocomplete="off"
                value={draft}
                onInput={({ currentTarget }) => write(currentTarget.value)}
              />
              <button type="submit">{t('send')}</button>
            </form>
          </div>
        ) : (
          <p class="nobody">{t('talk.none')}</p>
        )}
      </section>
    </main>
  );
}

function Lines({ talk, t }: { talk: Talks['all'][number]; t: Props['t'] }): VNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [talk.lines.length]);
  return (
    // A box that scrolls is reached by key.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <div ref={box} class="messages" role="log" aria-label={t('log')} tabIndex={0}>
      {talk.lines.map(({ mine, text }, place) => (
        // Lines are only ever added.
        <p key={place} class={mine ? 'message sent' : 'message received'}>
          <b class="author">{mine ? t('me') : talk.name}</b>: <span class="text">{text}</span>
        </p>
      ))}
    </div>
  );
}
