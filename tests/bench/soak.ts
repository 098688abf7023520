/**
 * `npm run soak [-- SECONDS] [coco|converse]`: an hour's traffic in five minutes, at the end of which nothing may be
 * missed, doubled or kept. Without a name, both chats, one after the other.
 */
import { buildFor } from '../../src/tools/build.ts';
import { soakConverse } from '../browser/soak/converse.ts';
import { soak } from '../browser/soak/soak.ts';

const chats = { coco: soak, converse: soakConverse } as const;
const words = process.argv.slice(2);
const seconds = Number(words.find((word) => /^\d+$/.test(word)) ?? 300);
const names = (Object.keys(chats) as (keyof typeof chats)[]).filter(
  (name) => words.includes(name) || !words.some((word) => word in chats),
);
/** In megabytes. */
const MOST_GROWN = 5;
let wrong = 0;

buildFor('chrome');
for (const name of names) {
  const { visits, errors, kills } = await chats[name](seconds, Date.now() % 1e6);
  process.stdout.write(
    `\n${name}\n\n| visit | messages | conversations told (expected) | signs | heap, MB |\n|---|---|---|---|---|\n`,
  );
  visits.forEach(({ told, expected, messages, heap }, i) => {
    const isSame = JSON.stringify(told) === JSON.stringify(expected);
    if (!isSame) wrong++;
    const counts = `${told.conversations} (${expected.conversations})${isSame ? '' : ' DIFFERS'}`;
    process.stdout.write(
      `| ${i + 1} | ${messages} | ${counts} | ${told.signs.length} | ${heap.toFixed(1)} |\n`,
    );
    if (!isSame) process.stderr.write(`${JSON.stringify({ told, expected })}\n`);
  });
  const grown = (visits.at(-1)?.heap ?? 0) - (visits[0]?.heap ?? 0);
  wrong += errors.length + (grown > MOST_GROWN ? 1 : 0);
  process.stdout.write(
    `\n${kills} backgrounds killed, ${errors.length} errors, heap grown by ${grown.toFixed(1)} MB\n`,
  );
  for (const error of errors) process.stderr.write(`${error}\n`);
}
process.exit(wrong ? 1 : 0);
