// strings/between: two dates and what joins them -> both, or the one if they are the same. Pure.

export function between([from, to]: readonly [from: string, to: string], join: string): string {
  return from === to ? from : from + join + to;
}
