import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { axeJob, PHONE } from './axe.ts';
import { pagesJob } from './job.ts';

pagesJob('Firefox', launchFirefox, EXTENSIONS.firefox);
axeJob('Firefox', launchFirefox, EXTENSIONS.firefox, 'light', [PHONE]);
