/**
 * The arithmetic of the networks for trees and for roles, in AssemblyScript, built to dist/model/kernel.wasm. Products are of whole
 * numbers; what follows them is 32-bit floats in one order, without relaxed or fused instructions: the same bits on
 * every machine. Who calls owns the memory: src/model/network/memory.ts.
 */

/**
 * Rows of 16-bit numbers times weights: `out[r][o] = sum over k of x[r][k] * w[o][k]`, 32 bits. Weights lie in blocks
 * of eight outputs, in a block pair by pair of k. Strides are in bytes. Two rows by two blocks: what V8 keeps in
 * sixteen registers.
 */
export function products(
  x: usize,
  rows: i32,
  stride: usize,
  w: usize,
  pairs: i32,
  blocks: i32,
  out: usize,
  outStride: usize,
): void {
  const block = (<usize>pairs) << 5;
  for (; blocks >= 2; blocks -= 2) {
    let from = x,
      to = out,
      r = 0;
    for (; r + 2 <= rows; r += 2) {
      twoRows(from, stride, w, block, to, outStride);
      from += stride << 1;
      to += outStride << 1;
    }
    if (r < rows) oneRow(from, w, block, to);
    w += block << 1;
    out += 64;
  }
  if (blocks > 0)
    for (let r = 0; r < rows; r++) {
      oneBlock(x, w, block, out);
      x += stride;
      out += outStride;
    }
}

function twoRows(x0: usize, stride: usize, w: usize, block: usize, out: usize, outStride: usize): void {
  let x1 = x0 + stride,
    v = w + block;
  let a0 = i32x4.splat(0),
    a1 = a0,
    a2 = a0,
    a3 = a0,
    b0 = a0,
    b1 = a0,
    b2 = a0,
    b3 = a0;
  for (const end = v; w < end; w += 64) {
    let y0 = v128.load_splat<u32>(x0),
      y1 = v128.load_splat<u32>(x1);
    let four = v128.load(w);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(y0, four));
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(y1, four));
    four = v128.load(w, 16);
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(y0, four));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(y1, four));
    four = v128.load(v);
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(y0, four));
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(y1, four));
    four = v128.load(v, 16);
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(y0, four));
    b3 = i32x4.add(b3, i32x4.dot_i16x8_s(y1, four));
    // V8 loads all of a block before it reckons: without a branch here, more than it has registers for
    if (w + 32 >= end) break;
    y0 = v128.load_splat<u32>(x0, 4);
    y1 = v128.load_splat<u32>(x1, 4);
    four = v128.load(w, 32);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(y0, four));
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(y1, four));
    four = v128.load(w, 48);
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(y0, four));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(y1, four));
    four = v128.load(v, 32);
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(y0, four));
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(y1, four));
    four = v128.load(v, 48);
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(y0, four));
    b3 = i32x4.add(b3, i32x4.dot_i16x8_s(y1, four));
    x0 += 8;
    x1 += 8;
    v += 64;
  }
  v128.store(out, a0);
  v128.store(out, a1, 16);
  v128.store(out, a2, 32);
  v128.store(out, a3, 48);
  out += outStride;
  v128.store(out, b0);
  v128.store(out, b1, 16);
  v128.store(out, b2, 32);
  v128.store(out, b3, 48);
}

function oneRow(x: usize, w: usize, block: usize, out: usize): void {
  let a0 = i32x4.splat(0),
    a1 = a0,
    a2 = a0,
    a3 = a0,
    v = w + block;
  for (const end = v; w < end; w += 32) {
    const y = v128.load_splat<u32>(x);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(y, v128.load(w)));
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(y, v128.load(w, 16)));
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(y, v128.load(v)));
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(y, v128.load(v, 16)));
    x += 4;
    v += 32;
  }
  v128.store(out, a0);
  v128.store(out, a1, 16);
  v128.store(out, a2, 32);
  v128.store(out, a3, 48);
}

function oneBlock(x: usize, w: usize, block: usize, out: usize): void {
  let a0 = i32x4.splat(0),
    a1 = a0;
  for (const end = w + block; w < end; w += 32) {
    const y = v128.load_splat<u32>(x);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(y, v128.load(w)));
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(y, v128.load(w, 16)));
    x += 4;
  }
  v128.store(out, a0);
  v128.store(out, a1, 16);
}

/**
 * Sums as floats: `out = max(least, sums * scale + bias)`, column by column; in place where `out` is `sums`. Columns
 * come in fours.
 */
export function scaled(sums: usize, rows: i32, columns: i32, scale: usize, bias: usize, least: f32, out: usize): void {
  const low = f32x4.splat(least),
    width = (<usize>columns) << 2;
  for (let r = 0; r < rows; r++) {
    for (let c: usize = 0; c < width; c += 16) {
      const sum = f32x4.convert_i32x4_s(v128.load(sums + c));
      v128.store(out + c, f32x4.pmax(low, f32x4.add(f32x4.mul(sum, v128.load(scale + c)), v128.load(bias + c))));
    }
    sums += width;
    out += width;
  }
}

/**
 * Sums of rows of whole numbers, as floats: `out[r] = (sum over t of row[r][t]) * scale + bias`. `places` holds the
 * addresses of `tables` rows for each r. Columns come in sixteens.
 */
export function gathered(
  places: usize,
  rows: i32,
  tables: i32,
  columns: i32,
  scale: usize,
  bias: usize,
  out: usize,
): void {
  const width = (<usize>columns) << 2,
    each = (<usize>tables) << 2;
  for (let r = 0; r < rows; r++, places += each, out += width)
    for (let c: usize = 0; c < width; c += 64) {
      let s0 = i32x4.splat(0),
        s1 = s0,
        s2 = s0,
        s3 = s0;
      for (let place = places, end = places + each; place < end; place += 4) {
        const row = <usize>load<u32>(place) + c;
        s0 = i32x4.add(s0, v128.load(row));
        s1 = i32x4.add(s1, v128.load(row, 16));
        s2 = i32x4.add(s2, v128.load(row, 32));
        s3 = i32x4.add(s3, v128.load(row, 48));
      }
      v128.store(out + c, toFloats(s0, scale + c, bias + c));
      v128.store(out + c, toFloats(s1, scale + c + 16, bias + c + 16), 16);
      v128.store(out + c, toFloats(s2, scale + c + 32, bias + c + 32), 32);
      v128.store(out + c, toFloats(s3, scale + c + 48, bias + c + 48), 48);
    }
}

function toFloats(sums: v128, scale: usize, bias: usize): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sums), v128.load(scale)), v128.load(bias));
}

/** `out[i] = from[i] >> 5`, 16 bits to 8; what does not fit is cut down. They come in sixteens. */
export function narrowed(from: usize, count: i32, out: usize): void {
  for (const end = out + <usize>count; out < end; from += 32, out += 16)
    v128.store(out, i8x16.narrow_i16x8_s(i16x8.shr_s(v128.load(from), 5), i16x8.shr_s(v128.load(from, 16), 5)));
}

/** `rows[r] = max(0, rows[r] + other[r])`: `others` holds the address of a row for each r. Columns come in fours. */
export function joined(rows: usize, count: i32, columns: i32, others: usize): void {
  const zero = f32x4.splat(0),
    width = (<usize>columns) << 2;
  for (let r = 0; r < count; r++, others += 4, rows += width) {
    const other = <usize>load<u32>(others);
    for (let c: usize = 0; c < width; c += 16)
      v128.store(rows + c, f32x4.pmax(zero, f32x4.add(v128.load(rows + c), v128.load(other + c))));
  }
}

/** Lambert's fraction, right to 0.0001; beyond ±4.97 it is as good as ±1. */
function tanh4(x: v128): v128 {
  const y = f32x4.pmax(f32x4.splat(-4.97), f32x4.pmin(f32x4.splat(4.97), x)),
    z = f32x4.mul(y, y);
  const p = f32x4.mul(
    y,
    f32x4.add(
      f32x4.splat(135135),
      f32x4.mul(z, f32x4.add(f32x4.splat(17325), f32x4.mul(z, f32x4.add(f32x4.splat(378), z)))),
    ),
  );
  const q = f32x4.add(
    f32x4.splat(135135),
    f32x4.mul(
      z,
      f32x4.add(f32x4.splat(62370), f32x4.mul(z, f32x4.add(f32x4.splat(3150), f32x4.mul(z, f32x4.splat(28))))),
    ),
  );
  return f32x4.div(p, q);
}

function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(x, half))));
}

/** What is added to the sums at `at`: from the state before, from the input in two parts. */
function gate(sums: usize, scale: usize, one: usize, two: usize, at: usize): v128 {
  return f32x4.add(
    f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums + at)), v128.load(scale + at)), v128.load(one + at)),
    v128.load(two + at),
  );
}

/**
 * One step of an LSTM for `rows` sentences: gates in, forget, cell, out, each `hidden` wide. `inputs` holds three
 * addresses a sentence: two parts of what the word adds, and where its state goes. A state of 1 is `UNIT`.
 */
export function cells(
  rows: i32,
  hidden: i32,
  sums: usize,
  scale: usize,
  inputs: usize,
  cell: usize,
  state: usize,
): void {
  const width = (<usize>hidden) << 2,
    unit = f32x4.splat(UNIT),
    magic = f32x4.splat(ROUNDS);
  for (let r = 0; r < rows; r++) {
    const one = <usize>load<u32>(inputs),
      two = <usize>load<u32>(inputs, 4),
      to = <usize>load<u32>(inputs, 8);
    for (let at: usize = 0; at < width; at += 16) {
      const i = sigmoid4(gate(sums, scale, one, two, at)),
        f = sigmoid4(gate(sums, scale, one, two, at + width)),
        g = tanh4(gate(sums, scale, one, two, at + 2 * width));
      v128.store(cell + at, f32x4.add(f32x4.mul(f, v128.load(cell + at)), f32x4.mul(i, g)));
    }
    // A loop of its own: together they want more registers than there are, and take a third longer.
    for (let at: usize = 0; at < width; at += 16) {
      const o = sigmoid4(gate(sums, scale, one, two, at + 3 * width));
      const whole = i32x4.sub(f32x4.add(f32x4.mul(unit, f32x4.mul(o, tanh4(v128.load(cell + at)))), magic), magic),
        narrow = i16x8.narrow_i32x4_s(whole, whole);
      v128.store_lane<u64>(state + (at >> 1), narrow, 0);
      v128.store_lane<u64>(to + (at >> 1), narrow, 0);
    }
    sums += width << 2;
    cell += width;
    state += width >> 1;
    inputs += 12;
  }
}
const UNIT: f32 = 4095;
/**
 * 1.5 · 2²³: what is added to it comes out rounded to whole numbers (to even ones from the middle), in the lower bits.
 */
const ROUNDS: f32 = 12582912;

/** `out[r][c] = start[c] + sum over k of a[r][k] * b[k][c]`, floats, k in order. Columns come in fours. */
export function floats(a: usize, rows: i32, inner: i32, b: usize, columns: i32, start: usize, out: usize): void {
  const width = (<usize>columns) << 2;
  for (let r = 0; r < rows; r++) {
    let c: usize = 0;
    for (; c + 64 <= width; c += 64) {
      let s0 = v128.load(start + c),
        s1 = v128.load(start + c, 16),
        s2 = v128.load(start + c, 32),
        s3 = v128.load(start + c, 48),
        at = b + c;
      for (let k = 0; k < inner; k++, at += width) {
        const x = v128.load_splat<u32>(a + ((<usize>k) << 2));
        s0 = f32x4.add(s0, f32x4.mul(x, v128.load(at)));
        s1 = f32x4.add(s1, f32x4.mul(x, v128.load(at, 16)));
        s2 = f32x4.add(s2, f32x4.mul(x, v128.load(at, 32)));
        s3 = f32x4.add(s3, f32x4.mul(x, v128.load(at, 48)));
      }
      v128.store(out + c, s0);
      v128.store(out + c, s1, 16);
      v128.store(out + c, s2, 32);
      v128.store(out + c, s3, 48);
    }
    for (; c < width; c += 16) {
      let s = v128.load(start + c),
        at = b + c;
      for (let k = 0; k < inner; k++, at += width)
        s = f32x4.add(s, f32x4.mul(v128.load_splat<u32>(a + ((<usize>k) << 2)), v128.load(at)));
      v128.store(out + c, s);
    }
    a += (<usize>inner) << 2;
    out += width;
  }
}
