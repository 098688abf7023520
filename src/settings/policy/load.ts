import { browser } from 'wxt/browser';
import { isRecord } from '../parse.ts';
import { type FixedSetting, fixedBy } from './overlay.ts';
import { type Ignored, readPolicy } from './read.ts';
import type { Policy } from './schema.ts';

/** An association that handed Vigie out. Every text of it is shown as text, and never in the place of an official number. */
export interface Brand {
  readonly name?: string;
  readonly contact?: string;
  readonly link?: string;
  readonly phone?: string;
  /** `#rrggbb`, with contrast enough on white. */
  readonly colour?: string;
  /** Data address of a picture. */
  readonly logo?: string;
}

/** The policy that this browser was given. */
export interface AppliedPolicy {
  readonly policy: Policy;
  readonly brand: Brand;
  readonly fixed: readonly FixedSetting[];
  /** The reader may change nothing. */
  readonly lockAll: boolean;
  /** Values that did not fit. */
  readonly ignored: readonly Ignored[];
}

/** The policy of the browser's managed storage; `null` where nobody set one. It never throws. */
export async function loadPolicy(): Promise<AppliedPolicy | null> {
  // Firefox rejects where there is no policy, Chrome answers with nothing in it.
  const managed: unknown = await browser.storage.managed.get(null).catch(() => undefined);
  return isRecord(managed) && Object.keys(managed).length > 0 ? appliedPolicy(managed) : null;
}

/** @param managed what managed storage holds; not to be trusted */
export function appliedPolicy(managed: unknown): AppliedPolicy {
  const { policy, ignored } = readPolicy(managed);
  return {
    policy,
    ignored,
    brand: brandOf(policy),
    fixed: fixedBy(policy),
    lockAll: policy.lockAll === true,
  };
}

function brandOf(policy: Policy): Brand {
  const { brandName, brandContact, brandLink, brandPhone, brandColour, brandLogo } = policy;
  return {
    ...(brandName && { name: brandName }),
    ...(brandContact && { contact: brandContact }),
    ...(brandLink && { link: brandLink }),
    ...(brandPhone && { phone: brandPhone }),
    ...(brandColour && { colour: brandColour }),
    ...(brandLogo && { logo: brandLogo }),
  };
}
