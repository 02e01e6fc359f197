export { apiClient, type ApiClient, type Problem } from './api/client.js';
export type { components, paths } from './api/schema.js';
