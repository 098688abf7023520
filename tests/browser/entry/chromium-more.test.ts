import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchChromium } from '../harness/index.ts';
import { grantedBuild } from './granted-build.ts';
import { moreJob } from './more.ts';

moreJob('Chromium', launchChromium, () => grantedBuild(EXTENSIONS.chrome));
