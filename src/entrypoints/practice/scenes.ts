import { FRIEND, STRANGER } from '../practice-chat/people.ts';
import type { Practice } from '../practice-chat/practice.ts';
import type { PracticeWords } from './words.ts';

export const SCENES = [
  'ordinary',
  'hello',
  'age',
  'secret',
  'app',
  'threat',
  'ambush',
  'money',
  'phone',
] as const;
export type Scene = (typeof SCENES)[number];

/** Plays one scene on the practice chat. */
export function play(scene: Scene, chat: Practice, { t }: PracticeWords): void {
  const line = t(`line.${scene}`);
  if (scene === 'phone') chat.draft(line);
  else chat.stranger(scene === 'ordinary' ? FRIEND.name : STRANGER.name, line);
}
