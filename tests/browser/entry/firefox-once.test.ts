import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { onceJob } from './once.ts';

onceJob('Firefox', launchFirefox, EXTENSIONS.firefox);
