import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchChromium } from '../harness/index.ts';
import { robustJob } from './job.ts';

robustJob('Chromium', launchChromium, EXTENSIONS.chrome);
