import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { axeJob, PHONE } from '../pages-of-ours/axe.ts';
import { pagesJob } from '../pages-of-ours/job.ts';

pagesJob('Firefox', launchFirefox, EXTENSIONS.firefox);
axeJob('Firefox', launchFirefox, EXTENSIONS.firefox, 'light', PHONE);
