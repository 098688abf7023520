import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchChromium } from '../harness/index.ts';
import { unrulyJob } from './job.ts';

unrulyJob('Chromium', launchChromium, EXTENSIONS.chrome);
