import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { sitesJob } from '../robust/sites.ts';

sitesJob('Firefox', launchFirefox, async () => ({ folder: EXTENSIONS.firefox }));
