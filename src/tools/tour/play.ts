import { mkdir, rm } from 'node:fs/promises';
import { DESKTOP, launchChromium, plain, until } from '../../../tests/browser/harness/index.ts';
import { ROOT } from '../build.ts';
import { type Seen, seenIn } from './hearing.ts';
import { type Scene, type Stage, scenes } from './scenes.ts';

const PICTURES = `${ROOT}.output/tour`;

/**
 * Plays the story without a display, prints what a person would have seen, and takes pictures of it.
 * @param address of the practice chat
 * @returns whether every expected warning was seen
 */
export async function playTour(extension: string, address: string): Promise<boolean> {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  const browser = await launchChromium({ extension, hosts: ['www.coco.gg'], viewport: DESKTOP });
  try {
    const stage: Stage = { browser, page: await browser.newPage() };
    await stage.page.goto(address);
    const told = new Set<string>();
    let missed = 0;
    for (const [index, scene] of scenes.entries()) {
      const file = `${String(index + 1).padStart(2, '0')}-${scene.name}.png`;
      missed += await playScene(scene, stage, told, file);
    }
    const errors = await browser.extensionErrors();
    for (const error of errors) console.error(error);
    console.log(
      `\nPictures: .output/tour/ (${scenes.length}). Expected warnings that were not seen: ${missed}.`,
    );
    return missed === 0 && errors.length === 0;
  } finally {
    await browser.close();
  }
}

async function playScene(scene: Scene, stage: Stage, told: Set<string>, file: string): Promise<number> {
  console.log(`\n${scene.name}`);
  await scene.play(stage);
  const other = await scene.look?.(stage);
  const surface = other ?? stage.page;
  let seen: readonly Seen[] = [];
  const missing = () => scene.expects.filter((words) => !seen.some((one) => tells(one, words)));
  await until('the expected warnings', async () => {
    const root = await surface.read();
    seen = other ? [{ place: 'popup', words: root.text }] : seenIn(root);
    return missing().length === 0;
  }).catch(() => {});
  for (const one of seen) {
    const line = `  ${[one.place, one.level, one.words].filter(Boolean).join(' · ')}`;
    if (!told.has(line)) console.log(line);
    told.add(line);
  }
  for (const words of missing()) console.error(`  NOT SEEN: ${words.join(' + ')}`);
  // Motion ends before the picture.
  await new Promise((later) => setTimeout(later, 400));
  await surface.picture(`${PICTURES}/${file}`);
  return missing().length;
}

function tells(seen: Seen, words: readonly string[]): boolean {
  return words.every((word) => plain(seen.words).includes(plain(word)));
}
