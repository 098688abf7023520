/** `npm run store`: the screenshots that stores ask for, in both languages, into `.github/store/`. Look at each before it goes out. */
import { mkdir, rm } from 'node:fs/promises';
import { ensure, Missing } from '../browsers.ts';
import { buildFor, ROOT } from '../build.ts';
import { takeShots } from './shots.ts';

try {
  ensure('chromium');
  const extension = buildFor('chrome');
  for (const language of ['fr', 'en'] as const) {
    const folder = `${ROOT}.github/store/${language}`;
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await takeShots({ extension, folder, language, theme: 'light' });
    console.log(`.github/store/${language}/`);
  }
} catch (error) {
  console.error(error instanceof Missing ? error.message : error);
  process.exitCode = 1;
}
