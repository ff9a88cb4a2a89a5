/** As much of bpmn-js as is used; its own types say `unknown` for services. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Canvas {
  zoom: (level?: number | 'fit-viewport', centre?: 'auto') => number;
  viewbox: (box?: Box) => Box & { inner: Box };
  addMarker: (element: string, marker: string) => void;
  removeMarker: (element: string, marker: string) => void;
  resized: () => void;
}

interface Overlay {
  position: Record<string, number>;
  html: HTMLElement;
}

export interface Overlays {
  add: (element: string, type: string, overlay: Overlay) => string;
  remove: (filter: { type: string }) => void;
}

export interface Registry {
  get: (element: string) => (Box & { type: string }) | undefined;
}

export interface Services {
  canvas: Canvas;
  overlays: Overlays;
  elementRegistry: Registry;
}

export interface ServiceSource {
  get: (name: string) => unknown;
}

export const servicesOf = (viewer: ServiceSource): Services => ({
  canvas: viewer.get('canvas') as Canvas,
  overlays: viewer.get('overlays') as Overlays,
  elementRegistry: viewer.get('elementRegistry') as Registry,
});
