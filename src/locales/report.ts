import en from './en/report.json' with { type: 'json' };
import fr from './fr/report.json' with { type: 'json' };

export const reportWords = { en, fr };
export type ReportKey = keyof typeof fr;
