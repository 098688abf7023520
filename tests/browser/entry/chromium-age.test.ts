import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchChromium } from '../harness/index.ts';
import { ageJob } from './age.ts';

ageJob('Chromium', launchChromium, EXTENSIONS.chrome);
