import { readOnce } from '../../../src/page/index.ts';

interface Told {
  readonly rooms: string[];
  readonly members: string[];
  readonly prompts: string[];
}

/** The rooms, the people, and those who turn to the reader, that the generic reader tells of this page, as it stands. */
export function toldIn(html: string): Told {
  document.body.innerHTML = html;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  return {
    rooms: seen.flatMap((one) => (one.kind === 'room' ? [one.text] : [])),
    members: seen.flatMap((one) => (one.kind === 'member' ? [one.name] : [])),
    prompts: seen.flatMap((one) => (one.kind === 'prompt' ? [one.name] : [])),
  };
}

/** The rooms and the people alone. */
export function listsIn(html: string): Omit<Told, 'prompts'> {
  const { rooms, members } = toldIn(html);
  return { rooms, members };
}
