import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { hostileSuite } from './suite.ts';

hostileSuite('Firefox', launchFirefox, EXTENSIONS.firefox);
