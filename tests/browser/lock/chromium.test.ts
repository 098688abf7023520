import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchChromium } from '../harness/index.ts';
import { lockJob } from './job.ts';

lockJob('Chromium', launchChromium, EXTENSIONS.chrome);
