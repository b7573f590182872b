export { KingOfTimeApi } from './credentials/KingOfTimeApi.credentials';
export { KingOfTime } from './nodes/KingOfTime/KingOfTime.node';

/** The shipped workflow templates, `<folder>/<file>` under workflows/. */
export const templates: readonly string[] = [];
