/** `npm run soak [-- SECONDS]`: an hour's traffic in five minutes, at the end of which nothing may be missed, doubled or kept. */
import { buildFor } from '../../src/tools/build.ts';
import { soak } from '../browser/soak/soak.ts';

buildFor('chrome');
const { visits, errors, kills } = await soak(Number(process.argv[2] ?? 300), Date.now() % 1e6);
let wrong = errors.length;
process.stdout.write(
  '| visit | messages | conversations told (expected) | signs | heap, MB |\n|---|---|---|---|---|\n',
);
visits.forEach(({ told, expected, messages, heap }, i) => {
  const isSame = JSON.stringify(told) === JSON.stringify(expected);
  if (!isSame) wrong++;
  const counts = `${told.conversations} (${expected.conversations})${isSame ? '' : ' DIFFERS'}`;
  process.stdout.write(
    `| ${i + 1} | ${messages} | ${counts} | ${told.signs.length} | ${heap.toFixed(1)} |\n`,
  );
});
const grown = (visits.at(-1)?.heap ?? 0) - (visits[0]?.heap ?? 0);
if (grown > 5) wrong++;
process.stdout.write(
  `\n${kills} backgrounds killed, ${errors.length} errors, heap grown by ${grown.toFixed(1)} MB\n`,
);
for (const error of errors) process.stderr.write(`${error}\n`);
process.exit(wrong ? 1 : 0);
