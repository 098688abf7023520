import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchChromium } from '../harness/index.ts';
import { packsJob } from './job.ts';

packsJob('Chromium', launchChromium, EXTENSIONS.chrome);
