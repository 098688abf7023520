import type { AppliedPolicy, Ignored, Packs, Settings } from '../../../settings/index.ts';
import { policyFrom } from '../../../settings/policy/files.ts';
import { readPolicy } from '../../../settings/policy/read.ts';
import type { Policy } from '../../../settings/policy/schema.ts';

/** What an association says of itself, as typed. Nothing of it is kept here. */
export interface Own {
  readonly brandName: string;
  readonly brandContact: string;
  readonly brandLink: string;
  readonly brandPhone: string;
  readonly lockAll: boolean;
}

/** A form as it opens: what a policy here says already, or nothing. */
export function ownOf(applied: AppliedPolicy | undefined): Own {
  const { name = '', contact = '', link = '', phone = '' } = applied?.brand ?? {};
  return {
    brandName: name,
    brandContact: contact,
    brandLink: link,
    brandPhone: phone,
    lockAll: applied?.lockAll ?? false,
  };
}

/**
 * The policy that gives other machines the settings, packs and name of this one.
 * @param applied the policy that is set here: its colour, its logo and its sites that stay on are handed on
 * @returns what does not fit beside it, as when a policy is read
 */
export function policyOf(
  settings: Settings,
  packs: Packs | undefined,
  own: Own,
  applied: AppliedPolicy | undefined,
): { policy: Policy; ignored: readonly Ignored[] } {
  const { brandColour, brandLogo, sitesOn } = applied?.policy ?? {};
  const sources = packs?.list.map(({ source }) => source) ?? [];
  const typed = Object.entries(own).filter(([, value]) => typeof value === 'string' && value.trim());
  return readPolicy({
    ...policyFrom(settings),
    ...(sitesOn && { sitesOn }),
    ...(sources.length > 0 && { packs: sources }),
    ...(brandColour && { brandColour }),
    ...(brandLogo && { brandLogo }),
    ...Object.fromEntries(typed.map(([name, value]) => [name, String(value).trim()])),
    ...(own.lockAll && { lockAll: true }),
  });
}
