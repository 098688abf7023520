import { readOnce } from '../../../src/page/index.ts';

/** The rooms and the people that the generic reader tells of this page, as it stands. */
export function listsIn(html: string): { rooms: string[]; members: string[] } {
  document.body.innerHTML = html;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  return {
    rooms: seen.flatMap((one) => (one.kind === 'room' ? [one.text] : [])),
    members: seen.flatMap((one) => (one.kind === 'member' ? [one.name] : [])),
  };
}
