import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchChromium } from '../harness/index.ts';
import { axeJob, DESK, PHONE } from './axe.ts';
import { pagesJob } from './job.ts';

pagesJob('Chromium', launchChromium, EXTENSIONS.chrome);
// Colours do not depend on the width, nor the places on the theme: each of both once.
axeJob('Chromium', launchChromium, EXTENSIONS.chrome, 'light', DESK);
axeJob('Chromium', launchChromium, EXTENSIONS.chrome, 'dark', PHONE);
