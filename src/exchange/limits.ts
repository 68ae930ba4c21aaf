/** What reading other people's files may cost. */

/** What reading may cost before a file is refused. */
export interface Limits {
  /** Cells that hold something, over all sheets. */
  readonly cells: number;
  /** Of a workbook: bytes unpacked, seconds of reading, megabytes of memory. */
  readonly unpackedBytes: number;
  readonly seconds: number;
  readonly megabytes: number;
}

export const usualLimits: Limits = {
  cells: 3_000_000,
  unpackedBytes: 300_000_000,
  seconds: 10,
  megabytes: 1024,
};
