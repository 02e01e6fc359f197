import type { TypesetterOptions } from '../typesetter.js';

/** What an installation prints on its documents, and with which fonts. */
export interface Printing {
  /** The red title of its bulletin. */
  bulletin: string;
  issuer: string;
  /** 报 and 送 of every bulletin; who exactly gets one is the register's. */
  report: readonly string[];
  send: readonly string[];
  classification: string;
  type: TypesetterOptions;
}

export const PRINTING = Symbol('Printing');

/** As long as an installation does not say otherwise. */
export const usualPrinting: Printing = {
  bulletin: '沙湾科技智库专报',
  issuer: '沙湾市科学技术协会',
  report: ['市委', '市人民政府'],
  send: [],
  classification: '内部',
  type: {},
};
