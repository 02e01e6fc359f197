/** Asks a service's database; what a data source and a plain connection have in common. */
export type Query = <Row>(text: string, parameters?: unknown[]) => Promise<Row[]>;
