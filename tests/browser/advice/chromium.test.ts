import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchChromium } from '../harness/index.ts';
import { adviceJob } from './job.ts';

adviceJob('Chromium', launchChromium, EXTENSIONS.chrome);
