import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchChromium } from '../harness/index.ts';
import { converseJob } from './job.ts';

converseJob('Chromium', launchChromium, EXTENSIONS.chrome);
