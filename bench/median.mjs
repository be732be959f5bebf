// Numbers -> the middle one.

/** Returns the mean of the two in the middle if there are two; `NaN` if there are none. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
