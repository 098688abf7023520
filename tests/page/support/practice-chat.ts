import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { type Sighting, watchPage } from '../../../src/page/index.ts';
import type { Site } from '../../../src/sites/index.ts';
import { pass } from './time.ts';

const FOLDER = `${import.meta.dirname}/../../pages/coco/chat`;

interface Stranger {
  readonly name: string;
  readonly age: number;
  readonly town: string;
}

export interface Practice {
  stranger(person: Stranger, text?: string): void;
  inRoom(room: string, name: string, text: string): void;
  open(name: string): void;
  addRooms(...names: string[]): void;
  redraw(): void;
}

/**
 * The practice chat with its own scripts, in happy-dom, watched, in a time that was stopped before (`stopTime`).
 * `act` runs one of the page's own functions.
 */
export function practiceChat(
  options: { site?: Site; engines?: readonly Site[]; hold?: (text: string) => boolean } = {},
) {
  const url = new URL('https://www.coco.gg/chat/index.html#lea14_2_16_PARIS_0_essai_0_');
  const window = new Window({
    url: url.href,
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
  });
  window.document.write('<body><div id="tout"></div></body>');
  for (const file of ['people', 'chat', 'practice'])
    window.eval(readFileSync(`${FOLDER}/${file}.js`, 'utf8'));
  window.eval('demarre()');
  const document = window.document as unknown as Document;
  const sightings: Sighting[] = [];
  const stop = new AbortController();
  const watch = watchPage({
    document,
    url,
    ...(options.site && { site: options.site }),
    engines: options.engines ?? [],
    signal: stop.signal,
    onSighting: (sighting) => sightings.push(sighting),
    onBeforeSend: ({ text }) => options.hold?.(text) ?? false,
    schedule: (slice) => setTimeout(slice),
  });
  const composer = document.querySelector('#cocoa') as HTMLInputElement;
  return {
    document,
    watch,
    stop,
    composer,
    sightings,
    practice: (window as unknown as { practice: Practice }).practice,
    act: (code: string) => window.eval(code),
    type(text: string) {
      composer.value = text;
      composer.dispatchEvent(new window.Event('input', { bubbles: true }) as unknown as Event);
    },
    enter(type = 'keydown') {
      const event = new window.KeyboardEvent(type, {
        key: 'Enter',
        keyCode: 13,
        bubbles: true,
        cancelable: true,
      });
      return composer.dispatchEvent(event as unknown as Event);
    },
    click(element: Element) {
      element.dispatchEvent(
        new window.MouseEvent('click', { bubbles: true, composed: true }) as unknown as Event,
      );
    },
    /**
     * What was seen since the last call, drawn anew or not, after a time in which a line that may still change is told.
     */
    async seen(wait = 600) {
      await pass(wait);
      return sightings.splice(0);
    },
  };
}
