import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { packsJob } from '../packs/job.ts';

packsJob('Firefox', launchFirefox, EXTENSIONS.firefox);
