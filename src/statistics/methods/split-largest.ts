/**
 * Moves the largest values to the front, in no order: what a cut needs, at a fraction of the cost of sorting.
 *
 * @param values - finite numbers, rearranged in place
 * @param count - how many of the largest come to the front, 0 to the number of values
 * @see Hoare (1961), Algorithm 65: Find, Communications of the ACM 4(7), 321–322
 * @example
 * (() => { const values = new Float64Array([3, 9, 5, 7]); splitLargest(values, 2); return [...values.slice(0, 2)].sort(); })(); // => [7, 9]
 */
export function splitLargest(values: Float64Array, count: number): void {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const end = partition(values, low, high);
    if (count <= end + 1) high = end;
    else low = end + 1;
  }
}

/** Puts what is larger than the middle value before what is smaller; returns the last place of the larger part. */
function partition(values: Float64Array, low: number, high: number): number {
  const pivot = values[(low + high) >> 1] as number;
  let left = low;
  let right = high;
  for (;;) {
    while ((values[left] as number) > pivot) left += 1;
    while ((values[right] as number) < pivot) right -= 1;
    if (left >= right) return right;
    const moved = values[left] as number;
    values[left] = values[right] as number;
    values[right] = moved;
    left += 1;
    right -= 1;
  }
}
