import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchChromium } from '../harness/index.ts';
import { axeJob } from './axe.ts';
import { pagesJob } from './job.ts';

pagesJob('Chromium', launchChromium, EXTENSIONS.chrome);
axeJob('Chromium, light', launchChromium, EXTENSIONS.chrome, 'light');
axeJob('Chromium, dark', launchChromium, EXTENSIONS.chrome, 'dark');
