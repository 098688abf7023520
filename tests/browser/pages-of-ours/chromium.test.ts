import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchChromium } from '../harness/index.ts';
import { axeJob, DESK, PHONE } from './axe.ts';
import { pagesJob } from './job.ts';

pagesJob('Chromium', launchChromium, EXTENSIONS.chrome);
axeJob('Chromium, light', launchChromium, EXTENSIONS.chrome, 'light', [DESK, PHONE]);
axeJob('Chromium, dark', launchChromium, EXTENSIONS.chrome, 'dark', [PHONE]);
