/** How far a file may go before it is refused. Data: an installation may allow other values. */
export interface InspectionLimits {
  /** Parts of a zip file. */
  entries: number;
  /** Bytes of one part of a zip file, or one stream of a PDF, unpacked. */
  expandedEntry: number;
  /** Bytes of all parts together, unpacked. */
  expandedTotal: number;
  /** Unpacked by packed, from `ratioFrom` unpacked bytes on: what is small may be as repetitive as it likes. */
  ratio: number;
  ratioFrom: number;
  /** Files within files (a sheet in a document) down to this depth. */
  depth: number;
  pages: number;
  /** Memory of the thread that looks at one file, and how long it may take. */
  megabytes: number;
  milliseconds: number;
}

export const inspectionLimits: InspectionLimits = {
  entries: 4_000,
  expandedEntry: 64 * 1024 * 1024,
  expandedTotal: 256 * 1024 * 1024,
  ratio: 120,
  ratioFrom: 16 * 1024 * 1024,
  depth: 2,
  pages: 2_000,
  megabytes: 1_024,
  milliseconds: 60_000,
};
