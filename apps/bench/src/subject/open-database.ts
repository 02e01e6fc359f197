import { DataSource } from 'typeorm';

/** As the services open theirs. */
export const openDatabase = (url: string, poolSize = 10): Promise<DataSource> =>
  new DataSource({
    type: 'postgres',
    url,
    poolSize,
    logging: false,
    poolErrorHandler: () => undefined,
    extra: { pipeline: true },
  }).initialize();
