import { EXTENSIONS } from '../../../src/tools/build.ts';
import { launchFirefox } from '../harness/index.ts';
import { hostilePages } from './pages.ts';
import { hostileSuite } from './suite.ts';

const mine = hostilePages.filter(({ alsoFirefox }) => alsoFirefox);
hostileSuite('Firefox', launchFirefox, EXTENSIONS.firefox, mine);
