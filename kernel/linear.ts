/**
 * The sums of linear models, in AssemblyScript, built to dist/model/kernel.wasm. A table has a pair of numbers for each
 * feature, the feature and what stands for it, in rising order: a feature stands at the pair its upper bits name or a
 * little further. Who calls owns the memory and makes the tables: src/model/linear.ts.
 */

/**
 * The address of the pair where the feature stands, or of the first that is greater. Of the first three how many are
 * smaller is counted and not branched on: it cannot be foreseen.
 */
function placeOf(feature: i32, slots: usize, shift: i32): usize {
  const home = slots + ((<usize>((<u32>feature ^ 0x80000000) >> shift)) << 3);
  let at =
    home +
    ((<usize>(
      (i32(load<i32>(home) < feature) + i32(load<i32>(home, 8) < feature) + i32(load<i32>(home, 16) < feature))
    )) <<
      3);
  while (load<i32>(at) < feature) at += 8;
  return at;
}

/**
 * Three sums. What stands for a feature are its three weights, 8 bits each, and above them how often they are doubled.
 */
export function sumsOfThree(features: usize, count: i32, slots: usize, shift: i32, sums: usize): void {
  let sum = i32x4.splat(0);
  for (let end = features + ((<usize>count) << 2); features < end; features += 4) {
    const feature = load<i32>(features),
      at = placeOf(feature, slots, shift),
      row = select<i32>(load<i32>(at, 4), 0, load<i32>(at) === feature),
      spread = i32x4.splat(row);
    // Each weight into the upper byte of a lane, then down with its sign.
    const weights = i32x4.shr_s(
      i8x16.swizzle(spread, i8x16(-1, -1, -1, 0, -1, -1, -1, 1, -1, -1, -1, 2, -1, -1, -1, -1)),
      24,
    );
    sum = i32x4.add(sum, i32x4.shl(weights, row >>> 24));
  }
  v128.store(sums, sum);
}

/**
 * Sixteen sums times `chunks`. What stands for a feature is the address of its row: u8 how often weights are doubled,
 * u8 pairs, then pairs of u8 label, i8 weight; where it says 0 pairs, an i8 weight for each sum.
 */
export function sumsOfRows(features: usize, count: i32, slots: usize, shift: i32, sums: usize, chunks: i32): void {
  const width = (<usize>chunks) << 4;
  memory.fill(sums, 0, width << 2);
  for (let end = features + ((<usize>count) << 2); features < end; features += 4) {
    const feature = load<i32>(features),
      at = placeOf(feature, slots, shift);
    if (load<i32>(at) !== feature) continue;
    const row = <usize>load<u32>(at, 4),
      times = <i32>load<u8>(row),
      pairs = <usize>load<u8>(row, 1);
    if (pairs === 0) addAll(row + 2, width, times, sums);
    else
      for (let pair = row + 2, last = row + (pairs << 1); pair <= last; pair += 2) {
        const sum = sums + ((<usize>load<u8>(pair)) << 2);
        store<i32>(sum, load<i32>(sum) + ((<i32>load<i8>(pair, 1)) << times));
      }
  }
}

function addAll(weights: usize, width: usize, times: i32, sums: usize): void {
  for (const end = weights + width; weights < end; weights += 16, sums += 64) {
    const all = v128.load(weights),
      low = i16x8.extend_low_i8x16_s(all),
      high = i16x8.extend_high_i8x16_s(all);
    v128.store(sums, i32x4.add(v128.load(sums), i32x4.shl(i32x4.extend_low_i16x8_s(low), times)));
    v128.store(sums, i32x4.add(v128.load(sums, 16), i32x4.shl(i32x4.extend_high_i16x8_s(low), times)), 16);
    v128.store(sums, i32x4.add(v128.load(sums, 32), i32x4.shl(i32x4.extend_low_i16x8_s(high), times)), 32);
    v128.store(sums, i32x4.add(v128.load(sums, 48), i32x4.shl(i32x4.extend_high_i16x8_s(high), times)), 48);
  }
}
