import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadModel } from './load.js';

test.each(readdirSync('models').filter((name) => name.includes('@')))(
  '%s is whole, and has a card and a licence',
  (name) => {
    expect(loadModel(name).size).toBeGreaterThan(0);
    for (const file of ['card.md', 'LICENSE']) expect(existsSync(join('models', name, file))).toBe(true);
  },
);

test('weights that differ from their checksum are refused by name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-model-'));
  try {
    cpSync(join('models', 'grammar@3'), folder, { recursive: true });
    const bytes = readFileSync(join(folder, 'arcs.bin'));
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(join(folder, 'arcs.bin'), bytes);
    expect(() => loadModel(folder)).toThrow(/arcs\.bin: its SHA-256 is .+ install onrecord again/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a model that is not there is an error that says what to do', () =>
  expect(() => loadModel('nowhere@1')).toThrow(/nowhere@1.*install onrecord again/));
