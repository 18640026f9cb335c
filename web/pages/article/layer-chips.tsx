/** The layers of an article, each to be switched on and off. Which are on lives in the address. */
import { useMemo } from 'react';
import type { Reading } from '../../../src/types.js';
import { LAYERS, type Layer, type Mark } from '../../layers.js';
import { goTo, usePlace, withQuery } from '../../router.js';

type Counts = { readonly [L in Layer]: number };

const USUAL: readonly Layer[] = ['statements', 'figures'];

export function useLayers(): readonly Layer[] {
  const asked = usePlace().query.get('layers');
  return useMemo(() => (asked === null ? USUAL : LAYERS.filter((l) => asked.split(',').includes(l))), [asked]);
}

export const countLayers = (reading: Reading, marks: readonly Mark[]): Counts => ({
  statements: reading.statements.length,
  names: reading.mentions.length,
  figures: reading.figures.length,
  times: reading.times.length,
  events: reading.events.length,
  copies: new Set(marks.filter((m) => m.layer === 'copies').map((m) => m.of)).size,
});

export const LayerChips = ({ layers, counts }: { readonly layers: readonly Layer[]; readonly counts: Counts }) => (
  <fieldset className="chips layers">
    <legend className="aloud">Layers</legend>
    {LAYERS.map((layer) => (
      <label key={layer} data-layer={layer}>
        <input
          type="checkbox"
          checked={layers.includes(layer)}
          disabled={!counts[layer]}
          onChange={() => toggle(layers, layer)}
        />
        {layer[0]!.toUpperCase() + layer.slice(1)}
        <small>{counts[layer]}</small>
      </label>
    ))}
  </fieldset>
);

function toggle(layers: readonly Layer[], layer: Layer): void {
  const on = layers.includes(layer) ? layers.filter((l) => l !== layer) : [...layers, layer];
  goTo(withQuery('layers', on.join(',') || 'none') + location.hash, { replace: true });
}
