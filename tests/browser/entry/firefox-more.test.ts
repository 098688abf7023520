import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { moreJob } from './more.ts';

moreJob('Firefox', launchFirefox, async () => ({ folder: EXTENSIONS.firefox }));
