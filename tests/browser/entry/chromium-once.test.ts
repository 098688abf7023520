import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchChromium } from '../harness/index.ts';
import { onceJob } from './once.ts';

onceJob('Chromium', launchChromium, EXTENSIONS.chrome);
