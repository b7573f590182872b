export { KingOfTimeApi } from './credentials/KingOfTimeApi.credentials';
export { KingOfTime } from './nodes/KingOfTime/KingOfTime.node';
export { KingOfTimeTrigger } from './nodes/KingOfTime/KingOfTimeTrigger.node';

/** The shipped workflow templates, `<folder>/<file>` under workflows/. */
export const templates: readonly string[] = [];
