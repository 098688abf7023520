import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchChromium } from '../harness/index.ts';
import { loungeJob } from './job.ts';

loungeJob('Chromium', launchChromium, EXTENSIONS.chrome);
