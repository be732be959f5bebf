// test/date/edtf: the part of the package edtf, which has no types of its own, that serves as an oracle.

declare module 'edtf' {
  /** Times are ms; of an interval, `null` where an end is not known. */
  interface EdtfDate {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
  }
  export default function edtf(text: string): EdtfDate;
}
