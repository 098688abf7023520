import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchChromium } from '../harness/index.ts';
import { mainJob } from './job.ts';

mainJob('Chromium', launchChromium, EXTENSIONS.chrome);
