import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchChromium } from '../harness/index.ts';
import { reportJob } from './job.ts';

reportJob('Chromium', launchChromium, EXTENSIONS.chrome);
