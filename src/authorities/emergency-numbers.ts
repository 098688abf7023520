import { everyBody } from './countries.ts';

export interface EmergencyNumber {
  /** Id of the body, which names its words. */
  readonly id: string;
  /** As people of that country write it. */
  readonly shown: string;
  readonly way: 'call' | 'sms';
  /** `tel:` or `sms:` link. */
  readonly href: string;
}

/**
 * The numbers to use when someone is in danger now, the country's own first. A country must be known before any number
 * is shown: 114 takes emergency text messages in France and is a children's line in Italy.
 */
export function emergencyNumbers(country: string): readonly EmergencyNumber[] {
  return everyBody(country)
    .filter((body) => body.takes['danger-now'])
    .flatMap(({ id, phone, sms }) => [
      ...(phone ? [{ id, shown: phone.shown, way: 'call' as const, href: `tel:${phone.dial}` }] : []),
      ...(sms ? [{ id, shown: sms.shown, way: 'sms' as const, href: `sms:${sms.dial}` }] : []),
    ]);
}
