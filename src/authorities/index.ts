/** WHO to turn to: reporting bodies and helplines, one JSON file per country, bundled with the extension. */
export { bodiesAmong, bodiesFor, type Situation } from './bodies-for.ts';
export { CATEGORIES, type Category, categoryFor } from './categories.ts';
export { countries } from './countries.ts';
export { type EmergencyNumber, emergencyNumbers } from './emergency-numbers.ts';
export { type Opening, openNow } from './open-now.ts';
export { type ReportWay, reportBodies, reportBody, reportWay } from './report.ts';
export type { Authority, Need } from './schema.ts';
