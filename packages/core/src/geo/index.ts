/** Regions, distance and places. Heavy tables are entries of their own, under `data/`, to be loaded when they are needed. */
export { type Province, provinceName, provinces } from './provinces.js';
export { type RegionLevel, regionKind, regionLevels, regionName, regionNames } from './region-codes.js';
export { type Coverage, Geography, type RegionArea } from './regions.js';
export { type Cluster, Clusters } from './clusters.js';
export { type Distant, type Located, type Point, distanceKm, isExact, isPoint, nearestFirst, ownPoint } from './distance.js';
export { type NamedPlace, type PlaceMatch, findPlaces } from './places.js';
