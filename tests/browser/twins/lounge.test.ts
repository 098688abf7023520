import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { loungeJob } from '../lounge/job.ts';

loungeJob('Firefox', launchFirefox, EXTENSIONS.firefox);
