/**
 * The map of a story: lands shaded by count, cities as dots as large as theirs. A picture beside its list, which says
 * the same and is what keys and screen readers walk.
 */
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import { useMemo, useRef } from 'react';
import { borders, countries } from '../atlas.js';
import { type Land, nameOf, type Spot, shadeOf, shadesOf } from '../map.js';
import { plural } from '../../src/say/words.js';
import { SaveDrawing } from './save.js';
import { useWidth } from './width.js';

export type Counted = 'happenings' | 'mentions';

interface MapProps {
  readonly lands: readonly Land[];
  readonly counted: Counted;
  readonly whole: boolean;
  readonly active: string | undefined;
  readonly onActive: (key: string | undefined) => void;
  readonly onChoose: (key: string) => void;
}

/** Nearer than this the outlines, made for a map of the world, would claim more than they know. */
const NEAREST = 5;
const MOST_PX = 17,
  LEAST_PX = 3,
  GROWS_PX = 2,
  TARGET_PX = 12,
  EDGE_PX = 14;

export function DrawnMap({ lands, counted, whole, active, onActive, onChoose }: MapProps) {
  const box = useRef<HTMLDivElement>(null),
    width = useWidth(box),
    height = Math.round(Math.min(width * 0.58, 560));
  const outlines = useMemo(() => new Map(countries.flatMap((c) => (c.code ? [[c.code, c] as const] : []))), []);
  const drawn = useMemo(
    () => (width ? project(lands, counted, whole, width, height) : undefined),
    [lands, counted, whole, width, height],
  );
  const count = (of: Land | Spot): number => countOf(of, counted);
  const shades = shadesOf(Math.max(1, ...lands.map(count))),
    cities = lands.flatMap((l) => l.spots.filter((s) => s.place.point)),
    missing = lands.filter((l) => !outlines.has(l.code));
  const pointed = lands.flatMap((l) => [...(l.own ? [l.own] : []), ...l.spots]).find((s) => s.key === active);
  const says = (name: string, n: number) =>
    `${name}: ${counted === 'mentions' ? `named ${plural(n, 'time')}` : plural(n, 'happening')}`;
  return (
    <figure className="map">
      <div ref={box}>
        {drawn && (
          <svg
            role="img"
            aria-label={lands.map((l) => says(l.name, count(l))).join('; ')}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
          >
            <path className="sea" d={drawn.path({ type: 'Sphere' }) ?? ''} />
            {countries.map((c) => {
              const land = c.code ? lands.find((l) => l.code === c.code) : undefined,
                n = land ? count(land) : 0;
              return (
                <path
                  key={c.name}
                  className={`land shade-${shadeOf(n, shades)}${active && c.code === active ? ' active' : ''}`}
                  d={drawn.path(c.outline) ?? ''}
                  {...(land && {
                    onMouseEnter: () => onActive(land.code),
                    onMouseLeave: () => onActive(undefined),
                    onClick: () => onChoose(land.code),
                  })}
                >
                  {land && <title>{says(c.name, n)}</title>}
                </path>
              );
            })}
            <path className="borders" d={drawn.path(borders) ?? ''} />
            {cities
              .toSorted((a, b) => count(b) - count(a))
              .map((s) => {
                const at = drawn.projection([s.place.point!.longitude, s.place.point!.latitude]);
                return (
                  at && (
                    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map has the same as links
                    <g
                      key={s.key}
                      className={`city${active === s.key ? ' active' : ''}${count(s) ? '' : ' none'}`}
                      onMouseEnter={() => onActive(s.key)}
                      onMouseLeave={() => onActive(undefined)}
                      onClick={() => onChoose(s.key)}
                    >
                      <title>{says(s.place.name, count(s))}</title>
                      <circle className="target" cx={at[0]} cy={at[1]} r={TARGET_PX} />
                      <circle
                        className="dot"
                        cx={at[0]}
                        cy={at[1]}
                        r={Math.min(MOST_PX, LEAST_PX + GROWS_PX * Math.sqrt(count(s)))}
                      />
                    </g>
                  )
                );
              })}
          </svg>
        )}
      </div>
      <p className="pointed label">
        {pointed && (
          <>
            <b>{pointed.place.name}</b>,{' '}
            {pointed.place.precision === 'country'
              ? 'known to the country'
              : `${pointed.place.precision} in ${nameOf(pointed.place.country)}`}
            : {pointed.place.why}
            {pointed.place.alternatives.length > 0 &&
              `; it could mean ${pointed.place.alternatives
                .slice(0, 3)
                .map((a) => `${a.name}, ${nameOf(a.country)}`)
                .join(' or ')}`}
          </>
        )}
      </p>
      <figcaption className="label">
        <span className="legend">
          {shades.map((least, i) => (
            <span key={least}>
              <i className={`swatch shade-${i + 1}`} />
              {i === shades.length - 1
                ? `${least} or more`
                : shades[i + 1]! - 1 === least
                  ? least
                  : `${least}–${shades[i + 1]! - 1}`}
            </span>
          ))}{' '}
          {counted}
        </span>{' '}
        A land is shaded for all that lies in it, also what is known no nearer.{' '}
        {cities.length > 0 &&
          `A dot is a city, as large as its count${cities.some((s) => !count(s)) ? ', hollow where it is only named' : ''}. `}
        {missing.length > 0 && `Too small for an outline here: ${missing.map((l) => l.name).join(', ')}. `}Outlines:
        Natural Earth; they take no side on borders.
      </figcaption>
      <SaveDrawing box={box} name="map" />
    </figure>
  );
}

const countOf = (of: Land | Spot, counted: Counted): number =>
  'code' in of ? of[counted] : counted === 'mentions' ? of.mentions : of.happenings.length;

/**
 * Looks at what is counted, the world where that is everywhere or is asked for; equal areas, so that a shade weighs the
 * same wherever it lies.
 */
function project(lands: readonly Land[], counted: Counted, whole: boolean, width: number, height: number) {
  const of = countries
    .filter((c) => lands.some((l) => l.code === c.code && countOf(l, counted) > 0))
    .map((c) => mainOf(c.outline));
  const points = lands.flatMap((l) =>
    l.spots.flatMap((s) =>
      s.place.point && countOf(s, counted) > 0
        ? [
            {
              type: 'Feature' as const,
              properties: {},
              geometry: {
                type: 'Point',
                coordinates: [s.place.point.longitude, s.place.point.latitude],
              } satisfies Point,
            },
          ]
        : [],
    ),
  );
  const shown: FeatureCollection<Geometry> = { type: 'FeatureCollection', features: [...of, ...points] },
    extent: [[number, number], [number, number]] = [
      [EDGE_PX, EDGE_PX],
      [width - EDGE_PX, height - EDGE_PX],
    ];
  const world = geoEqualEarth().fitExtent(extent, { type: 'Sphere' });
  if (whole || !shown.features.length) return { projection: world, path: geoPath(world).digits(1) };
  const near = geoEqualEarth()
      .rotate([-geoCentroid(shown)[0], 0])
      .fitExtent(extent, shown),
    most = world.scale() * NEAREST;
  if (near.scale() > most) {
    const [cx, cy] = geoPath(near).centroid(shown),
      middle = near.invert?.([cx, cy]) ?? [0, 0];
    near.scale(most);
    const [x, y] = near(middle) ?? [0, 0],
      [tx, ty] = near.translate();
    near.translate([tx + width / 2 - x, ty + height / 2 - y]);
  }
  return {
    projection: near,
    path: geoPath(
      near.clipExtent([
        [0, 0],
        [width, height],
      ]),
    ).digits(1),
  };
}

/**
 * A part of a country is looked for where it is at least this share of the largest: not an island an ocean away, but
 * each of an archipelago.
 */
const MAIN_SHARE = 0.25;

function mainOf(outline: Feature<Geometry>): Feature<Geometry> {
  if (outline.geometry.type !== 'MultiPolygon') return outline;
  const parts = outline.geometry.coordinates.map((coordinates) => ({
      coordinates,
      area: geoArea({ type: 'Polygon', coordinates }),
    })),
    largest = Math.max(...parts.map((p) => p.area));
  return {
    ...outline,
    geometry: {
      type: 'MultiPolygon',
      coordinates: parts.filter((p) => p.area >= largest * MAIN_SHARE).map((p) => p.coordinates),
    },
  };
}
