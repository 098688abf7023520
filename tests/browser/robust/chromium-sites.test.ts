import { EXTENSIONS } from '../../../src/tools/build.ts';
import { grantedBuild } from '../entry/granted-build.ts';
import { launchChromium } from '../harness/index.ts';
import { sitesJob } from './sites.ts';

sitesJob('Chromium', launchChromium, () => grantedBuild(EXTENSIONS.chrome));
