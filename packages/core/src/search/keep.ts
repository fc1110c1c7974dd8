/** As `filter` does, which for typed arrays is many times slower. */
export function keep(numbers: Uint32Array, holds: (number: number) => boolean): Uint32Array {
  const kept = new Uint32Array(numbers.length);
  let length = 0;
  for (let at = 0; at < numbers.length; at++) if (holds(numbers[at]!)) kept[length++] = numbers[at]!;
  return kept.subarray(0, length);
}
